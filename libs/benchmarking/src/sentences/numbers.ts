const MINUS = '−';
/** Decimals to which a value is read before it is rounded. */
const READ = 10;

/**
 * Rounds half away from zero in decimal: sign(x) · ⌊10^d · |x| + ½⌋ / 10^d, with x first read to ten decimals.
 *
 * Scores have six decimals, so the mean of n of them is a multiple of 10⁻⁶ / n: ten decimals keep apart what differs (for thousands
 * of scores) and drop the noise of binary sums, so that 1.005 and (2.2 + 2.3) / 2 round as they do on paper. The same rule, checked by
 * the same cases, prints the numbers of charts.
 *
 * Shape and units: any finite number in, one of the same unit out; `decimals` from 0 to 9. Never −0. NaN and ±Infinity give NaN.
 *
 * @example roundTo(1.005, 2) // 1.01
 * @example roundTo(-0.25, 1) // -0.3
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.round(Number(`${Math.abs(value).toFixed(READ)}e${decimals}`)) / 10 ** decimals;
  return value < 0 && size > 0 ? -size : size;
}

/**
 * A number with fixed decimals, rounded by `roundTo`, with a true minus sign (U+2212) and never "−0". Words such as "above" that stand
 * beside it must be chosen by `roundTo` too.
 *
 * @example formatFixed(-0.125, 2) // '−0.13'
 */
export function formatFixed(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded).toFixed(decimals)}`;
}

/** A score: one decimal. */
export function formatScore(value: number): string {
  return formatFixed(value, 1);
}

/** A signed difference: two decimals, `+0.68`, `−0.05`, `0.00`. */
export function formatDifference(value: number): string {
  return `${roundTo(value, 2) > 0 ? '+' : ''}${formatFixed(value, 2)}`;
}

/** How large a difference is, without its sign: two decimals. */
export function formatSize(value: number): string {
  return formatFixed(Math.abs(value), 2);
}
