import fc from 'fast-check';
import { bruteLeverages, bruteSmallestIsolated, exactRank } from '../testing/brute-leverages.js';
import { smallestIsolated } from './isolation.js';
import { leverages, leveragesGiven } from './leverages.js';
import { type SumRow, sumOf } from './sum-row.js';

/** Small systems of sums and changes over n unknowns, with a set of known ones. */
const system = fc.integer({ min: 2, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    signs: fc.array(fc.array(fc.constantFrom(0, 0, 0, 1, 1, 1, -1), { minLength: n, maxLength: n }), {
      minLength: 1,
      maxLength: 7,
    }),
    known: fc.uniqueArray(fc.nat({ max: n - 1 }), { maxLength: n - 1 }),
  }),
);

const rowsOf = (signs: readonly (readonly number[])[]): SumRow[] =>
  signs.map((row, r) => ({
    id: `row ${r}`,
    plus: row.flatMap((sign, u) => (sign > 0 ? [u] : [])),
    minus: row.flatMap((sign, u) => (sign < 0 ? [u] : [])),
  }));

describe('the projector', () => {
  it('has the leverages of the pseudoinverse, on 1,000 systems', () => {
    fc.assert(
      fc.property(system, ({ n, signs }) => {
        const expected = bruteLeverages(signs, n);
        leverages(rowsOf(signs), n).forEach((h, u) => expect(h).toBeCloseTo(expected[u] ?? NaN, 8));
      }),
      { numRuns: 1000 },
    );
  });

  it('answers for every holder by the closed formula as if the columns were deleted, on 1,000 systems', () => {
    fc.assert(
      fc.property(system, ({ n, signs, known }) => {
        const expected = bruteLeverages(signs, n, known);
        leveragesGiven(rowsOf(signs), n, known).forEach((h, u) => expect(h).toBeCloseTo(expected[u] ?? NaN, 8));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the smallest isolated set that an exhaustive search finds, on 1,000 systems', () => {
    fc.assert(
      fc.property(system, ({ n, signs, known }) => {
        expect(smallestIsolated(rowsOf(signs), n, n, known)).toBe(bruteSmallestIsolated(signs, n, known));
      }),
      { numRuns: 1000 },
    );
  });

  it('never falls when a row is added, and stays when one is repeated', () => {
    fc.assert(
      fc.property(system, ({ n, signs }) => {
        const rows = rowsOf(signs);
        const fewer = leverages(rows.slice(1), n);
        const all = leverages(rows, n);
        const repeated = leverages([...rows, ...rows], n);
        all.forEach((h, u) => {
          expect(h).toBeGreaterThanOrEqual((fewer[u] ?? NaN) - 1e-9);
          expect(repeated[u]).toBeCloseTo(h, 9);
        });
      }),
    );
  });

  it('moves with the trusts when they are renumbered', () => {
    fc.assert(
      fc.property(system, ({ n, signs }) => {
        const reversed = leverages(rowsOf(signs.map((row) => [...row].reverse())), n);
        leverages(rowsOf(signs), n).forEach((h, u) => expect(reversed[n - 1 - u]).toBeCloseTo(h, 9));
      }),
    );
  });

  it('is 1 exactly where a value follows from the released numbers', () => {
    fc.assert(
      fc.property(system, ({ n, signs }) => {
        const rank = exactRank(signs);
        leverages(rowsOf(signs), n).forEach((h, u) => {
          const unit = Array.from({ length: n }, (_, k) => (k === u ? 1 : 0));
          expect(h > 1 - 1e-7).toBe(exactRank([...signs, unit]) === rank);
        });
      }),
    );
  });
});

describe('leverages', () => {
  it('has nothing to say about an unknown in no row', () => {
    const [first, second, third] = leverages([sumOf('pair', [0, 1])], 3);
    expect(first).toBeCloseTo(0.5, 12);
    expect(second).toBeCloseTo(0.5, 12);
    expect(third).toBe(0);
    expect([...leverages([], 2)]).toEqual([0, 0]);
  });
});
