import type { CareSetting, OdsCode, Sector } from '@boardmark/assessment';

/** A trust as it stood at the round's `as_at` date. */
export interface TrustAsAt {
  readonly code: OdsCode;
  readonly sector: Sector;
  readonly system: OdsCode;
  readonly region: OdsCode;
}

/** Scores of one trust in one care setting, in the order of the round's themes; null where a theme has no score. */
export interface TrustSubmission {
  readonly trust: OdsCode;
  readonly careSetting: CareSetting;
  readonly scores: readonly (number | null)[];
}

/** Everything that aggregation of a published round depends on. `trusts` are all eligible ones, submitted or not. */
export interface RoundData {
  readonly themes: readonly string[];
  readonly trusts: readonly TrustAsAt[];
  readonly submissions: readonly TrustSubmission[];
}
