import type { LedgerCell } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';

/** Interquartile range of a normal distribution in standard deviations: 2 Φ⁻¹(0.75). */
const NORMAL_QUARTILES = 1.3489795003921634;

/**
 * How far apart a group's trusts are, in a word (D11): from (q₃ − q₁) / 1.349, a standard deviation if scores are normal, of the *released* quartiles.
 *
 * `narrow` below 0.35 points, `wide` from 0.55, else `typical`. The standard deviation of the scores themselves would be a fourth number
 * about them that no linear programme can audit; what follows from two released numbers tells nothing more. Null without quartiles
 * and where the lower or the upper one is a label. Throws nothing.
 *
 * @example spreadBand({ q1: { value: 3 }, median: { value: 3.3 }, q3: { value: 3.6 } }, DISCLOSURE_POLICY) // 'typical'
 */
export function spreadBand(quartiles: LedgerCell['quartiles'], { spread }: DisclosurePolicy): LedgerCell['spread'] {
  if (!quartiles || !('value' in quartiles.q1) || !('value' in quartiles.q3)) return null;
  const sd = (quartiles.q3.value - quartiles.q1.value) / NORMAL_QUARTILES;
  if (sd < spread.narrowBelow) return 'narrow';
  return sd >= spread.wideFrom ? 'wide' : 'typical';
}
