export const MINUS = '\u2212';

/** Decimals to which a value is read before it is rounded. */
const READ = 10;

/**
 * Rounds half away from zero in decimal: sign(x) · ⌊10^d · |x| + ½⌋ / 10^d, with x first read to ten decimals, which drops the noise of
 * binary sums: 2.675 becomes 2.68 and 3.5499999999999998 becomes 3.6. Sentences of the server print their numbers by the same rule, checked
 * by the same cases. `decimals` from 0 to 9; never −0; what is not finite gives NaN.
 */
export function roundTo(value: number, decimals: number): number {
  const size = Math.round(Number(`${Math.abs(value).toFixed(READ)}e${decimals}`)) / 10 ** decimals;
  return value < 0 && size > 0 ? -size : size;
}

/** `2.8` or `−0.3`: a fixed number of decimals, and a true minus sign. */
export function formatFixed(value: number, decimals = 1): string {
  const rounded = roundTo(value, decimals);
  return `${rounded < 0 ? MINUS : ''}${Math.abs(rounded).toFixed(decimals)}`;
}

/** `+0.73`, `−0.05`, and a bare `0.00` for what rounds to nothing. */
export function formatSigned(value: number, decimals = 2): string {
  return roundTo(value, decimals) > 0 ? `+${formatFixed(value, decimals)}` : formatFixed(value, decimals);
}

export function formatInterval(low: number, high: number, decimals = 1): string {
  return `${formatFixed(low, decimals)} to ${formatFixed(high, decimals)}`;
}
