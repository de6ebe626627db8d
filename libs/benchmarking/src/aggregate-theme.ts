import type { Slice } from '@boardmark/assessment';
import type { Aggregate, GroupKey } from './aggregate.js';
import { divideAmongGroups } from './groups.js';
import type { Judgements } from './like-for-like/clarity.js';
import { type Fit, type FittedUnit, fitLikeForLike } from './like-for-like/fit.js';
import { estimateSystems, type SystemEstimates } from './like-for-like/system-estimates.js';
import type { PreparedRound } from './prepared-round.js';
import { mean } from './statistics/mean.js';
import { quartiles } from './statistics/quartiles.js';
import { halfWidth } from './statistics/t-distribution.js';
import { unitsOfSlice } from './units.js';

/**
 * Statistics of every group on one theme (by position) in one slice, in the order of the groups.
 *
 * mean = equal-unit mean; expected, difference and mixEffect as in `Aggregate`, so that mean = England's mean + mixEffect +
 * difference; both intervals share the half-width t_{0.975, df} · √(s² / n). England's expected score is its own mean. Estimates are
 * for systems, tests for systems in `all` on themes of the framework. A group without a score has nulls.
 */
export function aggregateTheme(round: PreparedRound, slice: Slice, theme: number, judgements: Judgements): Aggregate[] {
  const fit = fitLikeForLike(unitsOfSlice(round, slice, theme));
  const estimates = estimateSystems(fit);
  const englandMean = fit.units.length === 0 ? null : mean(fit.units.map(({ unit }) => unit.score));
  return divideAmongGroups(round.trusts, fit.units, ({ unit }) => unit.trust).map(({ key, items }) => ({
    ...key,
    slice,
    theme: round.themes[theme] ?? '',
    ...describe(key, items, fit, englandMean),
    ...estimateOf(key, estimates),
    ...judgementOf(key, slice, round.themes[theme] ?? '', judgements),
  }));
}

function describe({ level }: GroupKey, units: readonly FittedUnit[], fit: Fit, englandMean: number | null) {
  const n = units.length;
  const counts = { nOrganisations: n, nSubmissions: units.reduce((sum, { unit }) => sum + unit.parts.length, 0) };
  if (n === 0 || englandMean === null) return { ...counts, ...NOTHING };
  const scores = units.map(({ unit }) => unit.score);
  const average = mean(scores);
  const expected = level === 'england' ? average : mean(units.map((each) => each.expected));
  const half = halfWidth(fit.pooledVariance, n, fit.df);
  const around = (centre: number, side: 1 | -1) => (half === null ? null : centre + side * half);
  return {
    ...counts,
    mean: average,
    ...quartiles(scores),
    ciLow: around(average, -1),
    ciHigh: around(average, 1),
    expected,
    difference: average - expected,
    mixEffect: expected - englandMean,
    differenceLow: around(average - expected, -1),
    differenceHigh: around(average - expected, 1),
  };
}

const NOTHING = {
  mean: null,
  median: null,
  q1: null,
  q3: null,
  ciLow: null,
  ciHigh: null,
  expected: null,
  difference: null,
  mixEffect: null,
  differenceLow: null,
  differenceHigh: null,
} as const;

function estimateOf({ level, code }: GroupKey, { shrunken }: SystemEstimates): Pick<Aggregate, 'estimate' | 'reliability'> {
  return (level === 'system' && shrunken.get(code)) || { estimate: null, reliability: null };
}

function judgementOf(
  { level, code }: GroupKey,
  slice: Slice,
  theme: string,
  judgements: Judgements,
): Pick<Aggregate, 'pValue' | 'clarity' | 'flaggedUnder'> {
  const judged = level === 'system' && slice === 'all' ? judgements.of(code, theme) : null;
  return judged ?? { pValue: null, clarity: 'none', flaggedUnder: [] };
}
