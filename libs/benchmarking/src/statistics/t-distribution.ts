import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Coverage of every interval that is published. */
export const CONFIDENCE = 0.95;

/**
 * Half-width of the 95 % interval of a mean of n units: t_{0.975, df} · √(s² / n).
 *
 * The variance is pooled over all groups, so the interval exists for a single unit too. All units are observed: it speaks of
 * the group's underlying level, not of a sample. Null when the variance is (see `poolVariance`) or df < 1.
 *
 * Units: s² in points², the result in points; n ≥ 1.
 *
 * @example halfWidth(0.1152667, 3, 2) // 0.843
 */
export function halfWidth(variance: number | null, n: number, df: number): number | null {
  if (variance === null || df < 1) return null;
  return tQuantile((1 + CONFIDENCE) / 2, df) * Math.sqrt(variance / n);
}

/**
 * Two-sided p of an estimate with Student's t: 2 · T_df(−|estimate| / √variance), `variance` being that of the estimate.
 *
 * Null when there is nothing to divide by: no variance, a variance of 0 or df < 1.
 *
 * @example tTestP(2.200985160091639, 1, 11) // 0.05
 */
export function tTestP(estimate: number, variance: number | null, df: number): number | null {
  if (variance === null || variance <= 0 || df < 1) return null;
  return 2 * tCdf(-Math.abs(estimate) / Math.sqrt(variance), df);
}
