import { formatDifference, formatSize, roundTo } from './numbers.js';

export interface SplitStatement {
  readonly theme: string;
  readonly nTrusts: number;
  /** mean − England's mean = mixEffect + difference; null without a score. */
  readonly total: number | null;
  readonly mixEffect: number | null;
  readonly difference: number | null;
}

/**
 * The distance from England on one measure, split into mix and score: total = mixEffect + difference, in points.
 *
 * Parts that point the way of the whole are printed as sizes, otherwise both carry their signs; one that prints as 0.00 is "nothing".
 * Rounded parts may not add up. Without a score it says so.
 *
 * @example "On Well led the system stands 0.73 above England: 0.05 from its mix of trusts, 0.68 from its scores."
 */
export function saySplit({ theme, nTrusts, total, mixEffect, difference }: SplitStatement): string {
  if (total === null || mixEffect === null || difference === null) return `The system has no score on ${theme}.`;
  const subject = nTrusts === 1 ? "the system's one trust" : 'the system';
  const mix = nTrusts === 1 ? 'the kind of trust it is' : 'its mix of trusts';
  const whole = Math.sign(roundTo(total, 2));
  const parts = [mixEffect, difference];
  if (whole === 0 && parts.every((part) => roundTo(part, 2) === 0)) {
    return `On ${theme} ${subject} stands level with England: neither ${mix} nor its scores make a difference.`;
  }
  const opposed = parts.some((part) => ![0, whole].includes(Math.sign(roundTo(part, 2))));
  const [fromMix, fromScores] = parts.map((part) => sayPart(part, opposed));
  return `On ${theme} ${subject} stands ${sayDistance(total)}: ${fromMix} from ${mix}, ${fromScores} from its scores.`;
}

function sayDistance(total: number): string {
  const rounded = roundTo(total, 2);
  if (rounded === 0) return 'level with England';
  return `${formatSize(total)} ${rounded > 0 ? 'above' : 'below'} England`;
}

function sayPart(part: number, signed: boolean): string {
  if (roundTo(part, 2) === 0) return 'nothing';
  return signed ? formatDifference(part) : formatSize(part);
}
