import type { OdsCode } from '@boardmark/assessment';
import { type Matching, OWN_MATCHING } from '../matching/matchings.js';
import { compareCodes } from '../ordering.js';
import { mean } from '../statistics/mean.js';
import { poolVariance } from '../statistics/pooled-variance.js';
import type { Unit } from '../units.js';
import { countMatchingGroups, expectedScores } from './expected-scores.js';

/** A unit beside what it is expected to score. */
export interface FittedUnit {
  readonly unit: Unit;
  readonly expected: number;
}

/** O − E of one system: mean of its units' scores minus mean of their expected scores, and of how many units. */
export interface SystemDifference {
  readonly system: OdsCode;
  readonly n: number;
  readonly difference: number;
}

/** Everything that like-for-like statements about one theme in one slice rest on. */
export interface Fit {
  readonly units: readonly FittedUnit[];
  /** Matching groups S of the framework's own matching; with `df` = N − G − (S − 1) whatever matching is used. */
  readonly nMatchingGroups: number;
  readonly df: number;
  /** s²: variance of score − expected within systems, in points²; null when df < 1. */
  readonly pooledVariance: number | null;
  /** Systems with at least one unit, by code. */
  readonly systems: readonly SystemDifference[];
}

/**
 * Additive indirect standardisation of one theme in one slice.
 *
 * residual_i = score_i − E_i; r_g = mean residual of system g; s² = Σ_g Σ_i (residual_i − r_g)² / (N − G − (S − 1)), N units in G
 * systems. S counts the groups of the framework's own matching under every matching, so that sensitivity checks differ in what
 * they match and in nothing else. Scores and differences in points, s² in points². No units: no systems, s² null; df is never below 0.
 * Throws nothing.
 *
 * @example fitLikeForLike(unitsOfSlice(round, 'all', 0)).systems.find(({ system }) => system === 'QYG')?.difference // 0.676
 * @see docs/decisions/0004-degrees-of-freedom-of-sensitivity.md for df
 */
export function fitLikeForLike(units: readonly Unit[], matching: Matching = OWN_MATCHING): Fit {
  const expected = expectedScores(units, matching);
  const fitted = units.map((unit, i) => ({ unit, expected: expected[i] ?? NaN }));
  const residuals = new Map<OdsCode, number[]>();
  for (const { unit, expected: e } of fitted) {
    const own = residuals.get(unit.trust.system);
    if (own) own.push(unit.score - e);
    else residuals.set(unit.trust.system, [unit.score - e]);
  }
  const nMatchingGroups = countMatchingGroups(units, OWN_MATCHING);
  const df = Math.max(0, units.length - residuals.size - Math.max(0, nMatchingGroups - 1));
  return {
    units: fitted,
    nMatchingGroups,
    df,
    pooledVariance: poolVariance([...residuals.values()], df),
    systems: [...residuals]
      .map(([system, values]) => ({ system, n: values.length, difference: mean(values) }))
      .sort((a, b) => compareCodes(a.system, b.system)),
  };
}
