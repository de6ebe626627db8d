import fc from 'fast-check';
import { Matrix, pseudoInverse } from 'ml-matrix';
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

/** h by the pseudoinverse of the whole matrix with the columns of K set to nothing. */
function bruteLeverages(signs: readonly (readonly number[])[], n: number, known: readonly number[] = []): number[] {
  const m = new Matrix(signs.map((row) => row.map((sign, u) => (known.includes(u) ? 0 : sign))));
  const p = m
    .transpose()
    .mmul(pseudoInverse(m.mmul(m.transpose()), 1e-10))
    .mmul(m);
  return Array.from({ length: n }, (_, u) => (known.includes(u) ? 1 : p.get(u, u)));
}

/** Rank by fractions-free elimination on big integers. */
function exactRank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => row.map(BigInt));
  let rank = 0;
  for (let c = 0; c < (matrix[0]?.length ?? 0); c++) {
    const pivot = matrix.findIndex((row, r) => r >= rank && row[c] !== 0n);
    if (pivot < 0) continue;
    [matrix[rank], matrix[pivot]] = [matrix[pivot] as bigint[], matrix[rank] as bigint[]];
    const top = matrix[rank] as bigint[];
    for (let r = rank + 1; r < matrix.length; r++) {
      const row = matrix[r] as bigint[];
      const factor = row[c] as bigint;
      matrix[r] = row.map((value, k) => value * (top[c] as bigint) - factor * (top[k] as bigint));
    }
    rank++;
  }
  return rank;
}

function bruteSmallestIsolated(signs: readonly (readonly number[])[], n: number, known: readonly number[]): number | null {
  const without = (deleted: readonly number[]) => exactRank(signs.map((row) => row.filter((_, u) => !deleted.includes(u))));
  const whole = without(known);
  const free = Array.from({ length: n }, (_, u) => u).filter((u) => !known.includes(u));
  let smallest: number | null = null;
  for (let mask = 1; mask < 1 << free.length; mask++) {
    const set = free.filter((_, k) => mask & (1 << k));
    if ((smallest === null || set.length < smallest) && without([...known, ...set]) < whole) smallest = set.length;
  }
  return smallest;
}

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
