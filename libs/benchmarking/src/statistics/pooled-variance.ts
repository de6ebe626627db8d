import { mean } from './mean.js';

/** A variance below this (a standard deviation below 10⁻⁹ points) is rounding error of equal scores. */
const NOTHING = 1e-18;

/**
 * Variance within groups, pooled over all of them: s² = Σ_g Σ_i (x_gi − x̄_g)² / df.
 *
 * Shape: one list of values per group, in points; the result is in points². `df` is what is left after every mean that was
 * estimated, which the caller knows: number of values − number of groups − further parameters of the values.
 * Null when df < 1: then nothing can be said about the spread. Exactly 0 when the values of each group are equal but for
 * rounding error, so that noise of 10⁻¹⁶ is never tested as if it were a difference. Empty groups add nothing. Throws nothing.
 *
 * @example poolVariance([[0.32, -0.31, -0.15], [-0.01, 0.15, 0]], 2) // 0.11527
 * @see the within-group mean square of a one-way analysis of variance
 */
export function poolVariance(groups: readonly (readonly number[])[], df: number): number | null {
  if (df < 1) return null;
  const variance = groups.reduce((sum, values) => sum + squaresAroundMean(values), 0) / df;
  return variance < NOTHING ? 0 : variance;
}

function squaresAroundMean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
}
