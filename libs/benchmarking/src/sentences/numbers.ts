const MINUS = '−';

/**
 * A number with fixed decimals, rounded half away from zero, with a true minus sign (U+2212) and never "−0".
 *
 * Half is meant in decimal: 0.125 and 0.1249999999999 (its like after a division) both round to 0.13. Values are scores and
 * differences, of which nothing beyond the ninth decimal is known.
 *
 * @example formatFixed(-0.125, 2) // '−0.13'
 */
export function formatFixed(value: number, decimals: number): string {
  const rounded = roundTo(value, decimals);
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded).toFixed(decimals)}`;
}

/** The value that `formatFixed` prints, so that words such as "above" agree with the number beside them. Never −0. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9) / scale;
  return value < 0 && size > 0 ? -size : size;
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
