/**
 * Kendall's rank correlation τ_b = (C − D) / √((P − T_x)(P − T_y)): C concordant and D discordant of the P = n(n − 1)/2 pairs, T_x and T_y the
 * pairs that x or y ties. From −1 to 1; null when one of the lists has no two different values.
 *
 * Compares every pair, so its time grows with n²: meant for tens of groups.
 *
 * @throws {RangeError} for lists of different length
 * @example kendallTau([1, 2, 3, 4], [1, 3, 2, 4]) // 0.6667
 * @see Kendall 1945; checked against SciPy's `kendalltau`
 */
export function kendallTau(x: readonly number[], y: readonly number[]): number | null {
  if (x.length !== y.length) throw new RangeError('Both lists must have the same length.');
  let [balance, untiedX, untiedY] = [0, 0, 0];
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] ?? NaN) - (x[j] ?? NaN));
      const dy = Math.sign((y[i] ?? NaN) - (y[j] ?? NaN));
      balance += dx * dy;
      untiedX += Math.abs(dx);
      untiedY += Math.abs(dy);
    }
  }
  return untiedX === 0 || untiedY === 0 ? null : balance / Math.sqrt(untiedX * untiedY);
}

/** Below this τ the order of groups depends on treating steps between answers as equal. */
export const ORDER_CAUTION = 0.8;

/**
 * Whether a theme needs a caution because groups order differently by their mean and by their share of favourable answers (4 or 5).
 *
 * @param means groups' mean scores, in points
 * @param favourable the same groups' shares of favourable answers, in any unit
 * @returns τ and whether it lies below 0.8; no caution where τ cannot be computed
 * @throws {RangeError} for lists of different length
 * @example orderCheck([3.1, 3.3, 3.6], [0.41, 0.47, 0.58]) // { tau: 1, caution: false }
 */
export function orderCheck(
  means: readonly number[],
  favourable: readonly number[],
): { readonly tau: number | null; readonly caution: boolean } {
  const tau = kendallTau(means, favourable);
  return { tau, caution: tau !== null && tau < ORDER_CAUTION };
}
