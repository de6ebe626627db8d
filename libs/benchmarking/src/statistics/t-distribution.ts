import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Coverage of every interval that is published. */
export const CONFIDENCE = 0.95;

/**
 * Half-widths of 95 % intervals of means of n units that share a pooled variance: n ↦ t_{0.975, df} · √(s² / n).
 *
 * The variance is pooled over all groups, so the interval exists for a single unit too. All units are observed: it speaks of
 * the group's underlying level, not of a sample. Null for every n when the variance is (see `poolVariance`) or df < 1; 0 when the
 * variance is 0. Units: s² in points², half-widths in points; n ≥ 1. Throws nothing.
 *
 * @example halfWidths(0.1152667, 2)(3) // 0.843
 * @see Student's t with the pooled degrees of freedom; checked against R's `qt`
 */
export function halfWidths(variance: number | null, df: number): (n: number) => number | null {
  if (variance === null || df < 1) return () => null;
  const ofOne = tQuantile((1 + CONFIDENCE) / 2, df) * Math.sqrt(variance);
  return (n) => ofOne / Math.sqrt(n);
}

/**
 * Two-sided p of an estimate with Student's t: 2 · T_df(−|estimate| / √variance), `variance` being that of the estimate.
 *
 * Units: the estimate in points, its variance in points². Null when there is nothing to divide by: no variance, a variance of 0 or df < 1.
 * Throws nothing.
 *
 * @example tTestP(2.200985160091639, 1, 11) // 0.05
 * @see Student's t; checked against SciPy's `stats.t`
 */
export function tTestP(estimate: number, variance: number | null, df: number): number | null {
  if (variance === null || variance <= 0 || df < 1) return null;
  return 2 * tCdf(-Math.abs(estimate) / Math.sqrt(variance), df);
}
