import type { HistogramBin } from '../ledger.js';

/** 1 is the lowest fifth of a group, 5 the highest. */
export type Fifth = 1 | 2 | 3 | 4 | 5;

/** What a trust knows about itself and what peers know about its group. */
export interface Placement {
  /** Released bins of the group, null where it shows none. */
  readonly histogram: readonly HistogramBin[] | null;
  /** The trust's own score in points, null without one. */
  readonly score: number | null;
  /** Likely range of the score; null where nothing says how sure it is, which then counts as no range. */
  readonly low: number | null;
  readonly high: number | null;
}

const FIFTHS = 5;
/** A likely range over this many fifths says nothing about place. */
const TOO_MANY = 3;

/**
 * The fifth of its group that a trust's own score falls in, from released bins alone (D12), so that a page may show it beside them.
 *
 * F(score) = (shares of the bins below + share of its own bin · part of the bin below the score) / Σ shares; the fifth is ⌊5 F⌋ + 1, at most 5:
 * a score exactly on a boundary is in the upper of the two. Spreading a bin evenly counts half of the trusts of an even bin below its
 * centre: the convention of mid-ranks, (below + ½ equal) / n, which C1 asks for, as near as bins allow.
 *
 * Units: points. Scores below the first bin have F = 0, above the last F = 1.
 *
 * @returns null without a histogram (or one without trusts) or score; `cannot_be_placed` when the likely range covers three fifths or more
 * @throws {RangeError} for a range whose low end is above its high end
 * @example placeInFifths({ histogram: [{ from: 1, to: 3, share: 0.5 }, { from: 3, to: 5, share: 0.5 }], score: 3.5, low: 3.4, high: 3.6 }) // 4
 */
export function placeInFifths({ histogram, score, low, high }: Placement): Fifth | 'cannot_be_placed' | null {
  if (low !== null && high !== null && low > high) throw new RangeError(`${low} to ${high} is no range.`);
  const total = histogram?.reduce((sum, { share }) => sum + share, 0) ?? 0;
  if (!histogram || score === null || total === 0) return null;
  const fifth = (value: number) => {
    const below = histogram.reduce((sum, { from, to, share }) => sum + share * clamp((value - from) / (to - from)), 0);
    return Math.min(FIFTHS, Math.floor(steady((FIFTHS * below) / total)) + 1) as Fifth;
  };
  if (fifth(high ?? score) - fifth(low ?? score) + 1 >= TOO_MANY) return 'cannot_be_placed';
  return fifth(score);
}

function clamp(part: number): number {
  return Math.max(0, Math.min(1, part));
}

function steady(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
