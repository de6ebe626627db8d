import type { HistogramBin } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import type { Coarseness } from './coarseness.js';
import type { GroupScores } from './group-scores.js';
import { largestHolder } from './group-scores.js';
import type { CountedBin } from './merge-bins.js';
import { mergeBins } from './merge-bins.js';

/** Where the bins of both widths meet: the middle of the scale. */
const MIDDLE = 3;

/**
 * Whether a group may show a histogram: n ≥ 20 and n − (members of the largest single holder) ≥ 15 (D10). The level of the group is the
 * caller's to check. Structure and participation only, no score. Throws nothing.
 *
 * @example mayShowHistogram({ scores: Array(20).fill(3), holders: [[0, 1]] }, DISCLOSURE_POLICY) // true
 */
export function mayShowHistogram(group: GroupScores, { histogram }: DisclosurePolicy): boolean {
  const n = group.scores.length;
  return n >= histogram.minimum && n - largestHolder(group) >= histogram.beyondLargestHolder;
}

/**
 * n of `total` as a share rounded to a multiple of `step`, half up, in integers: never −0, 1 for all.
 *
 * @param step 1 divided by a whole number. Throws nothing.
 * @example roundedShare(7, 40, 0.05) // 0.2
 */
export function roundedShare(n: number, total: number, step: number): number {
  const steps = Math.round(1 / step);
  return Math.floor((2 * n * steps + total) / (2 * total)) / steps;
}

/**
 * Shares of a group's trusts in fixed bins of half a point, 1 to 2 in one (D10).
 *
 * Every bin that holds anybody leaves at least three trusts to every holder, whoever's members are taken away; a bin with fewer joins its
 * neighbour towards the middle ({@link mergeBins}). If then one bin holds more than 80 % of the group, or of what is left to some holder, bins of
 * one point are used instead, joined by the same rule. Shares are rounded to 5 % each by itself, so they may add up to a little
 * more or less than 1, a bin with few trusts may read 0, and no count can be worked back in a large group.
 *
 * Units: edges in points, shares of 1. Bins are [from, to), the last one closed at 5; a score of 2.5 is in the upper of its two.
 * On every step of the ladder bins of one point are used. Empty scores give no bins. Throws nothing: see {@link mayShowHistogram}.
 *
 * @example releaseHistogram(group, DISCLOSURE_POLICY)[0] // { from: 1, to: 2.5, share: 0.1 }
 */
export function releaseHistogram(
  group: GroupScores,
  policy: DisclosurePolicy,
  coarseness: Coarseness = 'normal',
): HistogramBin[] {
  const { edges, coarseEdges, fewest, dominant, share } = policy.histogram;
  const { scores, holders } = group;
  if (scores.length === 0) return [];
  const everybody = scores.map((_, position) => position);
  const count = (positions: readonly number[], from: number, to: number) =>
    positions.filter((i) => isInside(scores[i] ?? NaN, from, to, policy.scale.high)).length;
  const measure = (from: number, to: number) => {
    const n = count(everybody, from, to);
    return { n, left: holders.reduce((least, known) => Math.min(least, n - count(known, from, to)), n) };
  };
  const dominates = ({ from, to, n }: CountedBin) =>
    [[], ...holders].some((known) => (n - count(known, from, to)) / (scores.length - known.length) > dominant);
  const fine = mergeBins(edges, MIDDLE, fewest, measure);
  const coarse = coarseness !== 'normal' || fine.some(dominates);
  const bins = coarse ? mergeBins(coarseEdges, MIDDLE, fewest, measure) : fine;
  return bins.map(({ from, to, n }) => ({ from, to, share: roundedShare(n, scores.length, share) }));
}

function isInside(score: number, from: number, to: number, top: number): boolean {
  return score >= from && (score < to || to === top);
}
