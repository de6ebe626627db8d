import type { LedgerCell, Shown } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import type { Coarseness } from './coarseness.js';
import type { GroupScores } from './group-scores.js';
import { largestHolder, withoutHolder } from './group-scores.js';
import { harrellDavis } from './harrell-davis.js';
import { MICRO } from './micro-units.js';
import { roundExactly } from './round-exactly.js';

/**
 * Whether a group may show quartiles: n − (members of the largest single holder) ≥ 10 (D9). The level of the group is the caller's to check.
 *
 * Structure and participation only, no score. Throws nothing.
 *
 * @example mayShowQuartiles({ scores: Array(12).fill(3), holders: [[0, 1]] }, DISCLOSURE_POLICY) // true
 */
export function mayShowQuartiles(group: GroupScores, { quartiles }: DisclosurePolicy): boolean {
  return group.scores.length - largestHolder(group) >= quartiles.beyondLargestHolder;
}

/**
 * The three Harrell–Davis quartiles of a group as peers may read them, each a number or a label (D8, D9).
 *
 * A quartile is a number if it lies in [1.5, 4.5] and so does the same quartile of what is left without each holder's members; else `high` from 3.8,
 * `low` up to 2.2, and `wide` between. Quartiles are no sums, so nothing follows from D8 about them: the tripwire looks at what
 * they leave. Rounded to `step` points as the mean is, half away from zero, after six decimals that take away what binary fractions add.
 *
 * @throws {RangeError} for a group without scores
 * @example releaseQuartiles({ scores: [2.1, 2.4, 2.9, 3, 3.3, 3.3, 3.8, 4.2], holders: [] }, 0.1, policy)?.median // { value: 3.1 }
 */
export function releaseQuartiles(
  { scores, holders }: GroupScores,
  step: number,
  { extremes }: DisclosurePolicy,
  coarseness: Coarseness = 'normal',
): NonNullable<LedgerCell['quartiles']> {
  const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);
  const sorted = ascending(scores);
  const within = (value: number) => value >= extremes.low && value <= extremes.high;
  const harmless = scores.every(within);
  const rests = harmless ? [] : holders.map((known) => ascending(withoutHolder(scores, known)));
  const show = (p: number): Shown => {
    const value = harrellDavis(sorted, p);
    const micro = Math.round(value * MICRO);
    const numbered = coarseness === 'normal' || (value < extremes.highLabel && value > extremes.lowLabel);
    if (numbered && within(micro / MICRO) && rests.every((rest) => within(harrellDavis(rest, p)))) {
      return { value: roundExactly(BigInt(micro), 1, step) };
    }
    if (value >= extremes.highLabel) return { label: 'high' };
    return { label: value <= extremes.lowLabel ? 'low' : 'wide' };
  };
  return { q1: show(0.25), median: show(0.5), q3: show(0.75) };
}
