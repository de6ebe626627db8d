import { formatDifference, formatSize, roundTo } from './numbers.js';

export interface EnglandMeanChange {
  readonly change: number;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/**
 * By how much England's mean moved, with its interval, and that it cannot be set beside the measures.
 *
 * Change and interval in points with two decimals. A fall is told as a size, its interval turned round; an end of the interval beyond 0 keeps
 * its sign. A change that prints as 0.00 is no movement; without an interval none is told.
 *
 * @example "The mean rose by 0.16 (0.12 to 0.19). It rests on the domains that both rounds share and is not comparable with the measures."
 */
export function sayEnglandMeanChange({ change, ciLow, ciHigh }: EnglandMeanChange): string {
  const apart = 'It rests on the domains that both rounds share and is not comparable with the measures.';
  const moved = Math.sign(roundTo(change, 2));
  if (moved === 0) return `The mean did not move. ${apart}`;
  const numbers = [ciLow, ciHigh].filter((limit) => limit !== null).map((limit) => moved * limit);
  const [low, high] = numbers.sort((a, b) => a - b).map((limit) => (limit < 0 ? formatDifference(limit) : formatSize(limit)));
  const interval = low === undefined || high === undefined ? '' : ` (${low} to ${high})`;
  return `The mean ${moved > 0 ? 'rose' : 'fell'} by ${formatSize(change)}${interval}. ${apart}`;
}
