import type { ColourRole } from './colours.js';
import { formatFixed, roundTo } from './format.js';

/** The maturity bands of a score, the same for every measure. */
export const SCORE_LIMITS = [1.8, 2.6, 3.4, 4.2];
export const SCORE_DOMAIN: [number, number] = [1, 5];
export const SCORE_SCALE = 'Score, 1 lowest to 5 highest';

const TOLERANCE = 1e-9;

/** Step 1 to 5 of a value as it is printed (one decimal), so that fill, number and legend agree. */
export function stepOf(value: number, limits: readonly number[]): number {
  const printed = roundTo(value, 1);
  return 1 + limits.filter((limit) => printed + TOLERANCE >= limit).length;
}

export function stepFill(step: number): ColourRole {
  return `step-${step}` as ColourRole;
}

export function stepInk(step: number): ColourRole {
  return `on-step-${step}` as ColourRole;
}

/** "2.6 to 3.3" for each step; the ends read "below" and "or more" unless the scale's own ends are given. */
export function stepLabels(limits: readonly number[], domain?: readonly [number, number]): string[] {
  const cuts = limits.map((limit) => Math.ceil((limit - TOLERANCE) * 10) / 10);
  const first = cuts[0] ?? 0;
  const last = cuts.at(-1) ?? 0;
  return [
    domain ? `${formatFixed(domain[0])} to ${formatFixed(first - 0.1)}` : `below ${formatFixed(first)}`,
    ...cuts.slice(1).map((cut, index) => rangeLabel(cuts[index] ?? cut, cut - 0.1)),
    domain ? `${formatFixed(last)} to ${formatFixed(domain[1])}` : `${formatFixed(last)} or more`,
  ];
}

function rangeLabel(low: number, high: number): string {
  return high - low < 0.05 ? formatFixed(low) : `${formatFixed(low)} to ${formatFixed(high)}`;
}
