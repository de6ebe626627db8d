import { formatFixed, roundTo } from '../theme/format.js';

/** ` (below the scale)`, ` (above the scale)`, or nothing for what prints as a value on the scale. */
export function beyondScale(value: number, [low, high]: readonly [number, number], decimals: number): string {
  const printed = roundTo(value, decimals);
  if (printed < low) return ' (below the scale)';
  return printed > high ? ' (above the scale)' : '';
}

/** `0.83 (below the scale) to 2.40`: both ends of an interval, never cut at the scale. */
export function intervalWords(low: number, high: number, decimals = 2, scale: readonly [number, number] = [1, 5]): string {
  const end = (value: number): string => `${formatFixed(value, decimals)}${beyondScale(value, scale, decimals)}`;
  return `${end(low)} to ${end(high)}`;
}
