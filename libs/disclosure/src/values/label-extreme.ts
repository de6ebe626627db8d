import type { Shown } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import type { Coarseness } from './coarseness.js';
import type { GroupScores } from './group-scores.js';
import { withoutHolder } from './group-scores.js';
import { sumOf, toMicroUnits } from './micro-units.js';
import { roundExactly } from './round-exactly.js';

/** A sum of n scores in millionths of a point. */
interface Sum {
  readonly sum: bigint;
  readonly n: number;
}

const atLeast = ({ sum, n }: Sum, mean: number) => sum >= BigInt(n) * toMicroUnits(mean);
const atMost = ({ sum, n }: Sum, mean: number) => sum <= BigInt(n) * toMicroUnits(mean);

/**
 * A group's mean as peers may read it: a number, or the label that stands for any extreme one (D8).
 *
 * Let a holder know k of the n scores, s the sum of those, m = n − k, R the sum of the rest.
 * - A number needs 1.5 ≤ mean ≤ 4.5, and 1.5 m ≤ R ≤ 4.5 m for every holder.
 * - `high` needs mean ≥ 3.8, so that it is true, and 3.8 n − s ≤ 4.5 m for every holder, so that it does not itself tell what the number was
 *   withheld for; `low` likewise 2.2 and 1.5. Which of the two is tried is decided by the side the mean lies on.
 * - Where neither holds the label is `wide`, which says nothing.
 *
 * Then whoever knows k scores can place each of the other m in a range no narrower than min(4, m / 2): from a sum R ≤ 4.5 m each can be
 * as low as max(1, R − 5 (m − 1)) ≤ max(1, 5 − m / 2) and as high as min(5, R − (m − 1)), and the same from the other end. Rounding only
 * widens this. On the step `labels` of the ladder a mean of 3.8 or more, or 2.2 or less, is a label whatever the holders know.
 *
 * Sums are exact; `step` and the number are in points.
 *
 * @throws {RangeError} for a group without scores
 * @example labelExtreme({ scores: [3.53, 2.9, 3.8], holders: [[0], [1], [2]] }, 0.1, DISCLOSURE_POLICY) // { value: 3.4 }
 */
export function labelExtreme(
  { scores, holders }: GroupScores,
  step: number,
  { extremes }: DisclosurePolicy,
  coarseness: Coarseness = 'normal',
): Shown {
  const all = { sum: sumOf(scores), n: scores.length };
  const rests = holders.map((known) => ({ sum: sumOf(withoutHolder(scores, known)), n: scores.length - known.length }));
  const within = (part: Sum) => atLeast(part, extremes.low) && atMost(part, extremes.high);
  const numbered = coarseness === 'normal' || (!atLeast(all, extremes.highLabel) && !atMost(all, extremes.lowLabel));
  if (numbered && within(all) && rests.every(within)) return { value: roundExactly(all.sum, all.n, step) };
  const least = BigInt(all.n) * toMicroUnits(extremes.highLabel);
  const most = BigInt(all.n) * toMicroUnits(extremes.lowLabel);
  const restFrom = (total: bigint, rest: Sum) => ({ sum: total - (all.sum - rest.sum), n: rest.n });
  if (atLeast(all, extremes.highLabel) && rests.every((rest) => atMost(restFrom(least, rest), extremes.high))) {
    return { label: 'high' };
  }
  if (atMost(all, extremes.lowLabel) && rests.every((rest) => atLeast(restFrom(most, rest), extremes.low))) {
    return { label: 'low' };
  }
  return { label: 'wide' };
}
