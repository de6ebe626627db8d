import type { CareSetting, Level, OdsCode, OrganisationKind, Slice } from '@boardmark/assessment';
import type { Aggregate, GroupChange, MatchingGroupMean, TrustChange } from '@boardmark/benchmarking';
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

/** Statistics as they were released: what was computed, and what readers find in its place. */
export type ReleasedCell = Aggregate & { readonly status: CellStatus };

export type ReleasedMatchingMean = MatchingGroupMean;

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

export type ReleasedTrustChange = Omit<TrustChange, 'trust'> & { readonly code: OdsCode; readonly name: string };

export type ReleasedGroupChange = Omit<GroupChange, 'pValue' | 'leaversEffect' | 'entrantsEffect'>;
