import { betweenVariance } from './between-variance.js';

/** What a random-effects model says of groups, in the order given. */
export interface RandomEffects {
  /** Common mean with fixed weights 1 / v, about which dispersion is measured. */
  readonly fixedMean: number;
  /** Dispersion Q = Σ (y − fixedMean)² / v. */
  readonly q: number;
  /** Variance between groups by DerSimonian and Laird. */
  readonly tau2: number;
}

/** A group's estimate after it has borrowed from the others. */
export interface Shrunken {
  readonly estimate: number;
  /** B = τ² / (τ² + v), from 0 (nothing can be told apart from the mean) to 1. */
  readonly reliability: number;
}

/**
 * DerSimonian and Laird's random-effects model: μ = Σwy / Σw with w = 1 / v, Q = Σ w (y − μ)²,
 * τ² = max(0, (Q − (G − 1)) / (Σw − Σw² / Σw)).
 *
 * Shape: G ≥ 1 effects y (points) and their variances v (points², > 0), of equal length; τ² in points². One group has τ² = 0. Throws
 * `RangeError` for none, or lists of different lengths.
 *
 * @example fitRandomEffects([3.1, 3.45], [0.05, 0.03]) // { fixedMean: 3.31875, q: 1.53125, tau2: 0.02125 }
 * @see DerSimonian and Laird (1986); checked against metafor's `rma(method = "DL")`
 */
export function fitRandomEffects(effects: readonly number[], variances: readonly number[]): RandomEffects {
  const fixedMean = weightedMean(effects, variances);
  const q = effects.reduce((sum, y, i) => sum + (y - fixedMean) ** 2 / at(variances, i), 0);
  return { fixedMean, q, tau2: betweenVariance(q - (effects.length - 1), variances) };
}

/**
 * Empirical-Bayes estimates: centre + B (y − centre) with B = τ² / (τ² + v).
 *
 * With τ² = 0 every estimate is the centre: no difference between groups can be told. The centre is `fixedMean` here, which for
 * like-for-like differences is 0 but for rounding (Σ n_g r_g = 0 and w ∝ n_g); a meta-analysis shrinks towards the mean with
 * weights 1 / (v + τ²) instead, and with that centre the result equals metafor's `blup()`.
 *
 * Shape: effects (points) and variances (points², > 0) of equal length, as many estimates in the same order. Throws `RangeError` where an
 * effect has no variance; without effects there are no estimates.
 *
 * @example shrink([0.5, -0.5], [0.1, 0.1], 0, 0.1) // [{ estimate: 0.25, reliability: 0.5 }, { estimate: -0.25, reliability: 0.5 }]
 * @see DerSimonian and Laird (1986) for τ²; metafor's `blup()`
 */
export function shrink(effects: readonly number[], variances: readonly number[], centre: number, tau2: number): Shrunken[] {
  return effects.map((y, i) => {
    const reliability = tau2 / (tau2 + at(variances, i));
    return { estimate: centre + reliability * (y - centre), reliability };
  });
}

function weightedMean(effects: readonly number[], variances: readonly number[]): number {
  if (effects.length === 0 || effects.length !== variances.length)
    throw new RangeError('One positive variance per effect is needed.');
  const weight = variances.reduce((sum, v) => sum + 1 / v, 0);
  return effects.reduce((sum, y, i) => sum + y / at(variances, i), 0) / weight;
}

function at(values: readonly number[], i: number): number {
  const value = values[i];
  if (value === undefined) throw new RangeError('One positive variance per effect is needed.');
  return value;
}
