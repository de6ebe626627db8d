import type { OdsCode } from '@boardmark/assessment';
import { testDifference } from '../statistics/difference-test.js';
import { estimateOverDispersion, type OverDispersion } from '../statistics/over-dispersion.js';
import { fitRandomEffects, shrink, type Shrunken } from '../statistics/random-effects.js';
import type { Fit } from './fit.js';

/** What chance within systems leaves of a fit's differences. Both are empty or null where s² is null or 0. */
export interface SystemEstimates {
  readonly shrunken: ReadonlyMap<OdsCode, Shrunken>;
  /** Variance between systems by DerSimonian and Laird, which the estimates are shrunken by. */
  readonly tau2: number | null;
}

export interface SystemTests {
  readonly p: ReadonlyMap<OdsCode, number>;
  /** Over-dispersion that the p values allow for. */
  readonly overDispersion: OverDispersion | null;
}

/**
 * Empirical-Bayes estimates of the systems' differences: v_g = s² / n_g, then B_g = τ² / (τ² + v_g) and centre + B_g (r_g − centre), with τ²
 * and the centre of `fitRandomEffects`.
 *
 * Estimates in points, reliabilities from 0 to 1, keyed by system. Without variance within systems (df < 1, or all units as expected)
 * nothing can be weighed and no system has an estimate. Throws nothing.
 *
 * @example estimateSystems(fit).shrunken.get('QYG') // { estimate: 0.497, reliability: 0.735 }
 * @see DerSimonian and Laird (1986); checked against metafor
 */
export function estimateSystems(fit: Fit): SystemEstimates {
  const { effects, variances } = effectsOf(fit);
  if (effects.length === 0) return { shrunken: new Map(), tau2: null };
  const { fixedMean, tau2 } = fitRandomEffects(effects, variances);
  const shrunken = shrink(effects, variances, fixedMean, tau2);
  return { shrunken: new Map(fit.systems.flatMap(({ system }, i) => entry(system, shrunken[i]))), tau2 };
}

/**
 * p of each system's difference from expectation, two-sided, with the funnel's over-dispersion: 2 Φ(−|r_g| / √(s² / n_g + τ²)).
 *
 * Differences in points, keyed by system. Without variance within systems there is no test. Systems without a unit have none either.
 * Throws nothing.
 *
 * @example testSystems(fit).p.get('QYG') // 0.00035
 * @see Spiegelhalter (2005), over-dispersion of funnel plots
 */
export function testSystems(fit: Fit): SystemTests {
  const { effects, variances } = effectsOf(fit);
  if (effects.length === 0) return { p: new Map(), overDispersion: null };
  const overDispersion = estimateOverDispersion(effects, variances);
  const p = fit.systems.map(({ system, difference }, i): [OdsCode, number] => [
    system,
    testDifference(difference, variances[i] ?? NaN, overDispersion.tau2),
  ]);
  return { p: new Map(p), overDispersion };
}

function effectsOf({ systems, pooledVariance }: Fit): { effects: number[]; variances: number[] } {
  if (!pooledVariance) return { effects: [], variances: [] };
  return { effects: systems.map(({ difference }) => difference), variances: systems.map(({ n }) => pooledVariance / n) };
}

function entry<T>(key: OdsCode, value: T | undefined): [OdsCode, T][] {
  return value === undefined ? [] : [[key, value]];
}
