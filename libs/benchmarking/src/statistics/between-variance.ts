/**
 * Moment estimate of the variance between groups: max(0, excess / (Σw − Σw² / Σw)), with weights w = 1 / v.
 *
 * `excess` is by how much the observed dispersion exceeds what chance within groups explains: Q − (G − 1) for DerSimonian and
 * Laird, Gφ − (G − 1) for a funnel. `variances` v are those of the group means, in points² and positive; the result is in points².
 * Fewer than two groups say nothing about variance between them: 0. Throws nothing; a variance of 0 gives NaN.
 *
 * @example betweenVariance(1, [0.1, 0.1]) // 0.1
 * @see DerSimonian and Laird (1986); Spiegelhalter (2005), over-dispersion
 */
export function betweenVariance(excess: number, variances: readonly number[]): number {
  if (variances.length < 2) return 0;
  const sum = variances.reduce((total, v) => total + 1 / v, 0);
  const sumOfSquares = variances.reduce((total, v) => total + 1 / v ** 2, 0);
  return Math.max(0, excess / (sum - sumOfSquares / sum));
}
