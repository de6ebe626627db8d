import fc from 'fast-check';
import { sharesGiven } from '../testing/brute-shares.js';
import { extendSeries } from './extend-series.js';
import { interchangeable } from './interchangeable.js';
import { conditionSeries, priorCovariance, roundingVariance } from './series-model.js';
import { buildPrior, type SeriesUnknown, stationaryStep } from './series-prior.js';
import { givenPrior } from './given-prior.js';
import { readerOf } from './series-reader.js';

const SPREAD = { priorSd: 0.45, changeSd: 0.25 };
const successions = [
  { predecessor: 'A', successor: 'M', round: 2 },
  { predecessor: 'B', successor: 'M', round: 2 },
];

/** Up to 9 values of trusts in three rounds, where A and B become M, with sums of some of them and a set of known ones. */
const series = fc
  .uniqueArray(
    fc.record({
      round: fc.integer({ min: 1, max: 3 }),
      trust: fc.constantFrom('A', 'B', 'C', 'D', 'M'),
      version: fc.constantFrom(1, 1, 2),
    }),
    { minLength: 2, maxLength: 9, selector: ({ round, trust, version }) => `${String(round)}${trust}${String(version)}` },
  )
  .chain((unknowns) =>
    fc.record({
      unknowns: fc.constant(unknowns),
      rows: fc.array(
        fc.record({
          members: fc.subarray([...unknowns.keys()], { minLength: 1 }),
          minus: fc.subarray([...unknowns.keys()], { maxLength: 2 }),
          rounding: fc.constantFrom(0.01, 0.1, 0.5),
        }),
        { minLength: 1, maxLength: 7 },
      ),
      known: fc.subarray([...unknowns.keys()], { maxLength: unknowns.length - 1 }),
    }),
  );

const rowsOf = (rows: readonly { members: number[]; minus: number[]; rounding: number }[]) =>
  rows.map(({ members, minus, rounding }, r) => ({
    id: `row ${String(r)}`,
    plus: members,
    minus: minus.filter((u) => !members.includes(u)),
    noise: roundingVariance(rounding, members.length),
  }));

const priorOf = (unknowns: readonly SeriesUnknown[]) => buildPrior(unknowns, successions, stationaryStep(SPREAD), SPREAD.priorSd);

const bruteShares = (unknowns: readonly SeriesUnknown[], rows: ReturnType<typeof rowsOf>, known: readonly number[]) =>
  sharesGiven(priorOf(unknowns), rows, known);

describe('the series', () => {
  it('explains what the direct formula says, on 1,000 systems', () => {
    fc.assert(
      fc.property(series, ({ unknowns, rows }) => {
        const expected = bruteShares(unknowns, rowsOf(rows), []);
        conditionSeries(priorOf(unknowns), rowsOf(rows)).share.forEach((share, u) =>
          expect(share).toBeCloseTo(expected[u] ?? NaN, 7),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('explains the same, to every reader, when rows come in addition to others, on 1,000 systems', () => {
    fc.assert(
      fc.property(series, fc.nat(7), ({ unknowns, rows, known }, some) => {
        const all = rowsOf(rows);
        const extend = extendSeries(conditionSeries(priorOf(unknowns), all.slice(0, some)));
        const { classOf, members } = interchangeable(unknowns, all, successions);
        for (const added of [all.slice(some).reverse(), all.slice(some)]) {
          const model = extend(added, classOf);
          const expected = bruteShares(unknowns, all, []);
          model.share.forEach((share, u) => expect(share).toBeCloseTo(expected[u] ?? NaN, 7));
          const told = bruteShares(unknowns, all, known);
          const reader = readerOf(model, known, members);
          unknowns.forEach((_, u) => expect(reader.shareOf(u)).toBeCloseTo(told[u] ?? NaN, 6));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('answers for a holder by the closed formula, and by the prior given K, as the direct formula says, on 1,000 systems', () => {
    fc.assert(
      fc.property(series, ({ unknowns, rows, known }) => {
        const expected = bruteShares(unknowns, rowsOf(rows), known);
        const model = conditionSeries(priorOf(unknowns), rowsOf(rows));
        const classes = [...unknowns.keys()].sort((a, b) => (model.share[b] ?? 0) - (model.share[a] ?? 0)).map((u) => [u]);
        const given = conditionSeries(givenPrior(model.prior, known), rowsOf(rows));
        const largest = Math.max(...expected.filter((_, u) => !known.includes(u)));
        expected.forEach((share, u) => expect(given.share[u]).toBeCloseTo(share, 6));
        const reader = readerOf(model, known, classes);
        expected.forEach((share, u) => expect(reader.shareOf(u)).toBeCloseTo(share, 6));
        if (largest > 1e-6) expect(reader.worst(0, () => true)?.share).toBeCloseTo(largest, 6);
      }),
      { numRuns: 1000 },
    );
  });

  it('explains no less when a number is added', () => {
    fc.assert(
      fc.property(series, ({ unknowns, rows }) => {
        const prior = priorOf(unknowns);
        const fewer = conditionSeries(prior, rowsOf(rows.slice(1))).share;
        conditionSeries(prior, rowsOf(rows)).share.forEach((share, u) =>
          expect(share).toBeGreaterThanOrEqual((fewer[u] ?? 0) - 1e-9),
        );
      }),
    );
  });
});

describe('buildPrior', () => {
  const value = (round: number, trust: string, version = 1) => ({ round, trust, version });
  const rho = 1 - 0.25 ** 2 / (2 * 0.45 ** 2);

  it('spreads every value by σ and every change from one round to the next by s', () => {
    const prior = priorOf([value(1, 'C'), value(2, 'C'), value(4, 'C')]);
    const at = (i: number, j: number) => priorCovariance(prior, i, j);
    expect([at(0, 0), at(1, 1), at(2, 2)].map((x) => x.toFixed(12))).toEqual([
      '0.202500000000',
      '0.202500000000',
      '0.202500000000',
    ]);
    expect(at(0, 0) + at(1, 1) - 2 * at(0, 1)).toBeCloseTo(0.25 ** 2, 12);
    expect(at(0, 2)).toBeCloseTo(0.45 ** 2 * rho ** 3, 12);
  });

  it('lets what is known about two predecessors bear equally on their successor', () => {
    const prior = priorOf([value(1, 'A'), value(1, 'B'), value(2, 'M')]);
    expect(priorCovariance(prior, 0, 1)).toBe(0);
    expect(priorCovariance(prior, 0, 2)).toBeCloseTo((0.45 ** 2 * rho) / Math.SQRT2, 12);
    expect(priorCovariance(prior, 1, 2)).toBeCloseTo((0.45 ** 2 * rho) / Math.SQRT2, 12);
    expect(priorCovariance(prior, 2, 2)).toBeCloseTo(0.45 ** 2, 12);
  });

  it('keeps trusts apart, and two versions of a value where no earlier round joins them', () => {
    const prior = priorOf([value(1, 'C'), value(1, 'D'), value(1, 'C', 2)]);
    expect([priorCovariance(prior, 0, 1), priorCovariance(prior, 0, 2)]).toEqual([0, 0]);
  });
});
