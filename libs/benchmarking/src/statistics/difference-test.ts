import normalCdf from '@stdlib/stats-base-dists-normal-cdf';

/**
 * Two-sided p of a like-for-like difference: 2 Φ(−|difference| / √(s² + τ²)).
 *
 * s² is the sampling variance of the group's mean (pooled variance / n) and τ² the over-dispersion that all groups share, both
 * in points²; s² > 0. The p of no difference is 1. Throws nothing.
 *
 * @example testDifference(0.675839, 0.026, 0.01) // 0.00037
 * @see Spiegelhalter (2005), over-dispersion: limits of a funnel widened by τ²
 */
export function testDifference(difference: number, variance: number, tau2: number): number {
  return 2 * normalCdf(-Math.abs(difference) / Math.sqrt(variance + tau2), 0, 1);
}
