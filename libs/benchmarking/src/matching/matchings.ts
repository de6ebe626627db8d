import type { CareSetting, Sector } from '@boardmark/assessment';
import { matchingGroupOf } from './matching-group.js';

/** A registered way of saying which submissions compare: those with the same key. */
export interface Matching {
  readonly code: MatchingCode;
  readonly keyOf: (careSetting: CareSetting, sector: Sector) => string;
}

export const MATCHING_CODES = ['care_setting_specialist_apart', 'care_setting', 'trust_sector', 'none'] as const;
export type MatchingCode = (typeof MATCHING_CODES)[number];

/** The framework's own matching: expected scores, intervals and p values that are shown come from it. */
export const OWN_MATCHING: Matching = { code: 'care_setting_specialist_apart', keyOf: matchingGroupOf };

/**
 * The registered matchings, the framework's own first. A difference is called clear only where it passes under every one.
 *
 * They are registered, not chosen after looking: by care setting with specialist trusts apart, by care setting alone, by sector of
 * the trust whatever it submits, and not at all (everybody is compared with England's mean).
 */
export const MATCHINGS: readonly Matching[] = [
  OWN_MATCHING,
  { code: 'care_setting', keyOf: (careSetting) => careSetting },
  { code: 'trust_sector', keyOf: (_, sector) => sector },
  { code: 'none', keyOf: () => 'england' },
];
