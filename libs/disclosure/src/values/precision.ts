import type { DisclosurePolicy } from '../policy.js';

/**
 * The step that everything in points is rounded to for a group: 0.01 from 40 eligible trusts on, 0.1 below (D13).
 *
 * It goes by who is eligible, not by who submitted, so that it is public and the same in every round. Units: points. Throws nothing.
 *
 * @example precisionOf(205, DISCLOSURE_POLICY) // 0.01
 */
export function precisionOf(nEligible: number, { rounding }: DisclosurePolicy): number {
  return nEligible >= rounding.fineFrom ? rounding.fine : rounding.coarse;
}
