import type { CareSetting, Level, OdsCode, OrganisationKind, Slice } from '@boardmark/assessment';
import type { ChangeAgainstEngland, Clarity, Verdict } from '@boardmark/benchmarking';
import type { CellStatus } from '@boardmark/disclosure';

/** A group of a release in one slice, with the names it had at the round's date. */
export interface ReleasedGroup {
  readonly level: Level;
  readonly code: OdsCode;
  readonly slice: Slice;
  readonly name: string;
  readonly shortName: string;
  readonly regionCode: OdsCode | null;
  readonly nEligible: number;
  readonly nOrganisations: number;
  readonly nSubmissions: number;
  readonly missing: readonly OdsCode[];
}

export interface ReleasedCell {
  readonly level: Level;
  readonly code: OdsCode;
  readonly slice: Slice;
  readonly theme: string;
  readonly nOrganisations: number;
  readonly nSubmissions: number;
  readonly status: CellStatus;
  readonly mean: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly expected: number | null;
  readonly difference: number | null;
  readonly mixEffect: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  readonly estimate: number | null;
  readonly reliability: number | null;
  readonly pValue: number | null;
  readonly clarity: Clarity;
  readonly flaggedUnder: readonly string[];
}

export interface ReleasedMatchingMean {
  readonly level: Level;
  readonly code: OdsCode;
  readonly matchingGroup: string;
  readonly theme: string;
  readonly nSubmissions: number;
  readonly mean: number;
}

/** An organisation as it stood at the round's date. */
export interface ReleasedOrganisation {
  readonly code: OdsCode;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly system: OdsCode | null;
  readonly region: OdsCode | null;
}

export interface ReleasedScore {
  readonly organisation: OdsCode;
  readonly name: string;
  readonly shortName: string;
  readonly system: OdsCode | null;
  readonly region: OdsCode | null;
  readonly careSetting: CareSetting | null;
  readonly matchingGroup: string | null;
  readonly theme: string;
  readonly score: number;
}

export interface ReleasedTrustChange {
  readonly code: OdsCode;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly verdict: Verdict;
}

export interface ReleasedGroupChange {
  readonly level: Level;
  readonly code: OdsCode;
  readonly nPanel: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly verdict: Verdict;
  readonly againstEngland: ChangeAgainstEngland | null;
  readonly nImproved: number;
  readonly nDeteriorated: number;
}
