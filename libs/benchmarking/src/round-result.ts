import type { CareSetting, OdsCode } from '@boardmark/assessment';
import type { Aggregate, Coverage, MatchingGroupMean } from './aggregate.js';
import type { MatchingCode } from './matching/matchings.js';
import type { MatchingGroup } from './matching/matching-group.js';

/** A submission's score beside the name of its trust; the derived theme `profile` included. */
export interface SubmissionScore {
  readonly organisation: OdsCode;
  readonly careSetting: CareSetting;
  readonly matchingGroup: MatchingGroup;
  readonly theme: string;
  readonly score: number;
}

/** What the model of one theme was in the slice `all` under the framework's own matching. Variances in points². */
export interface ThemeParameters {
  readonly theme: string;
  /** Units N, systems G with a unit, matching groups S, and df = N − G − (S − 1). */
  readonly nUnits: number;
  readonly nSystems: number;
  readonly nMatchingGroups: number;
  readonly df: number;
  readonly pooledVariance: number | null;
  /** Variance between systems by DerSimonian and Laird: how far estimates are shrunken. */
  readonly betweenVariance: number | null;
  /** φ and τ² of the funnel: what the p values allow for beyond chance. */
  readonly overDispersionPhi: number | null;
  readonly overDispersionTau2: number | null;
}

/** What each step of the method was set to. */
export interface RoundParameters {
  readonly confidence: number;
  readonly falseDiscoveryRate: number;
  readonly matchings: readonly MatchingCode[];
  /** Number of tests that each verdict allows for: systems × themes. */
  readonly familySize: number;
  readonly themes: readonly ThemeParameters[];
}

/** Everything that is computed from one round alone. Lists are in one order, whatever the order of the input. */
export interface RoundResult {
  /** By level (England, regions, systems), code, slice and theme (`profile` last). */
  readonly aggregates: readonly Aggregate[];
  /** By level, code, matching group and theme; only where there is a score. */
  readonly matchingGroupMeans: readonly MatchingGroupMean[];
  /** By level, code and slice. */
  readonly coverage: readonly Coverage[];
  /** By trust, care setting and theme; only where there is a score. */
  readonly namedScores: readonly SubmissionScore[];
  readonly parameters: RoundParameters;
}
