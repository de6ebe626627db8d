import type { OdsCode, Sector } from '@boardmark/assessment';

/** What those in whose scope a trust was read of its part in the round. */
export interface NamedSubmission {
  readonly organisation: OdsCode;
  readonly system: OdsCode;
  readonly region: OdsCode;
  readonly sector: Sector;
  readonly nResponses: number | null;
  readonly boardSize: number | null;
  readonly contents: 'responses' | 'scores' | null;
  readonly submitted: boolean;
}

/** One theme of one trust by name. */
export interface NamedResult {
  readonly organisation: OdsCode;
  readonly system: OdsCode;
  readonly region: OdsCode;
  readonly theme: string;
  readonly position: number;
  readonly score: number | null;
  readonly standIn: string | null;
  readonly standardError: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly nValid: number | null;
  readonly agreement: string | null;
  readonly cantSay: string | null;
  readonly executive: number | null;
  readonly nonExecutive: number | null;
  readonly beyondChance: boolean | null;
  readonly dependsOnWho: boolean | null;
  readonly level: number | null;
  readonly levelSide: number | null;
  readonly levelBorderline: boolean | null;
  readonly levelNear: number | null;
  readonly change: number | null;
  readonly changeLow: number | null;
  readonly changeHigh: number | null;
  readonly verdict: 'improved' | 'deteriorated' | 'no_clear_change' | 'not_comparable' | null;
}

/** Exact figures of a system or region, for those in whose scope it is. */
export interface NamedAggregate {
  readonly kind: 'system' | 'region';
  readonly code: OdsCode;
  readonly system: OdsCode | null;
  readonly region: OdsCode;
  readonly theme: string;
  readonly nEligible: number;
  readonly nSubmitted: number;
  readonly mean: number | null;
  readonly q1: number | null;
  readonly median: number | null;
  readonly q3: number | null;
  readonly sd: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
}

/** Everything of a confidential round that has a name, for the scopes that it belongs to. */
export interface NamedTable {
  readonly submissions: readonly NamedSubmission[];
  readonly results: readonly NamedResult[];
  readonly aggregates: readonly NamedAggregate[];
}
