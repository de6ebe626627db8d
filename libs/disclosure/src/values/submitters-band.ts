import type { SubmitterBand } from '../ledger.js';
import { SUBMITTER_BANDS } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';

/**
 * How many trusts submitted, as the band that peers read: 5–9, 10–19, 20–49, 50 or more (D14). Null below five: no such group is released.
 *
 * Throws nothing.
 *
 * @example submittersBand(12, DISCLOSURE_POLICY) // '10-19'
 */
export function submittersBand(n: number, { submitterBands }: DisclosurePolicy): SubmitterBand | null {
  return SUBMITTER_BANDS[submitterBands.findLastIndex((lowest) => n >= lowest)] ?? null;
}

/**
 * The fewest trusts in a band: what peers may be told is computed with it instead of the count. Throws nothing.
 *
 * @example lowestOfBand('10-19', DISCLOSURE_POLICY) // 10
 */
export function lowestOfBand(band: SubmitterBand, { submitterBands }: DisclosurePolicy): number {
  return submitterBands[SUBMITTER_BANDS.indexOf(band)] ?? NaN;
}
