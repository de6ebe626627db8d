import type { OdsCode, Sector } from '@boardmark/assessment';
import type { AgreementBand } from '../graphql/enums.js';

/** A trust that was asked in a round, placed as it was on the round's day. */
export interface NamedSubmission {
  readonly code: OdsCode;
  readonly system: OdsCode;
  readonly region: OdsCode;
  readonly sector: Sector;
  readonly nResponses: number | null;
  readonly boardSize: number | null;
  readonly contents: 'scores' | 'responses' | null;
  readonly submitted: boolean;
}

/** One theme of one trust in one release. */
export interface NamedResult {
  readonly release: string;
  readonly code: OdsCode;
  readonly theme: string;
  readonly score: number | null;
  readonly standIn: 'high' | 'low' | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly nValid: number | null;
  readonly agreement: AgreementBand | null;
  readonly cantSay: string | null;
  readonly executive: number | null;
  readonly nonExecutive: number | null;
  readonly beyondChance: boolean | null;
  readonly dependsOnWho: boolean | null;
  readonly level: number | null;
  readonly levelNear: number | null;
  readonly change: number | null;
  readonly changeLow: number | null;
  readonly changeHigh: number | null;
  readonly verdict: 'improved' | 'deteriorated' | 'no_clear_change' | 'not_comparable' | null;
}

/** Exact figures of a system or a region on one theme. */
export interface NamedAggregateRow {
  readonly kind: 'system' | 'region';
  readonly code: OdsCode;
  readonly region: OdsCode;
  readonly theme: string;
  readonly nEligible: number;
  readonly nSubmitted: number;
  readonly mean: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}
