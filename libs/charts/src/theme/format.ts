export const MINUS = '\u2212';

/** Rounds half away from zero on the shortest decimal form, so that 2.675 becomes 2.68 and 3.5499999999999998 becomes 3.6. */
export function roundTo(value: number, decimals: number): number {
  const magnitude = Number(Math.abs(value).toPrecision(12));
  const rounded = Number(`${Math.round(Number(`${magnitude.toFixed(12)}e${decimals}`))}e-${decimals}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
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
