import { mean } from './statistics/mean.js';

/** Bin edges of a histogram of scores: steps of 0.5 from 1 to 5. */
export const HISTOGRAM_EDGES: readonly number[] = [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5];

/**
 * Number of organisations in each bin [eₖ, eₖ₊₁) of {@link HISTOGRAM_EDGES}, the last one closed at 5.
 *
 * An organisation counts once, with the mean of its scores by care setting. The mean is compared after rounding to six
 * decimals, the precision of a stored score, so that 2.4999999999999996 counts as 2.5.
 *
 * @param organisations scores of each organisation in points, from 1 to 5, at least one each
 * @returns eight counts that add up to the number of organisations; all 0 without organisations
 * @throws {RangeError} for an organisation without a score
 * @example countInBins([[2, 3], [5]]) // [0, 0, 0, 1, 0, 0, 0, 1]
 */
export function countInBins(organisations: readonly (readonly number[])[]): number[] {
  const counts = HISTOGRAM_EDGES.slice(1).map(() => 0);
  for (const scores of organisations) {
    const score = Math.round(mean(scores) * 1e6) / 1e6;
    const bin = Math.min(Math.floor((score - 1) / 0.5), counts.length - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}
