import type { Level, OdsCode, Slice } from '@boardmark/assessment';

/** Whether a difference from expectation holds up: `clear` under every registered matching, `close_call` under some, else `none`. */
export type Clarity = 'clear' | 'close_call' | 'none';

/** A group of trusts: England, a region or a system. */
export interface GroupKey {
  readonly level: Level;
  readonly code: OdsCode;
}

/** Statistics of one group on one theme in one slice; every statistic is null when the group has no score there. */
export interface Aggregate extends GroupKey {
  readonly slice: Slice;
  readonly theme: string;
  /** Units of the slice that submitted this theme: trusts in `all`, else submissions of the care setting. */
  readonly nOrganisations: number;
  readonly nSubmissions: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly q1: number | null;
  readonly q3: number | null;
  /** 95 % interval of the mean, and (difference ± the same half-width) of the difference. Null without degrees of freedom. */
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  /** What the group's mix would score at England's means of the same matching groups. */
  readonly expected: number | null;
  /** mean - expected: the score effect. */
  readonly difference: number | null;
  /** expected - England mean: the mix effect. */
  readonly mixEffect: number | null;
  readonly differenceLow: number | null;
  readonly differenceHigh: number | null;
  /** Empirical-Bayes estimate of the difference (systems only). */
  readonly estimate: number | null;
  readonly reliability: number | null;
  /** Two-sided p of the difference under the framework's own matching (systems, slice `all`). */
  readonly pValue: number | null;
  readonly clarity: Clarity;
  /** Registered matchings under which the false-discovery rule flags the difference. */
  readonly flaggedUnder: readonly string[];
}

/** Weighted mean of one matching group inside England, a region or a system: a trust with k settings weighs 1/k in each. */
export interface MatchingGroupMean extends GroupKey {
  readonly matchingGroup: string;
  readonly theme: string;
  readonly nSubmissions: number;
  readonly mean: number;
}

/** Size of a group in a slice, whatever the theme. */
export interface Coverage extends GroupKey {
  readonly slice: Slice;
  readonly nEligible: number;
  readonly nOrganisations: number;
  readonly nSubmissions: number;
  readonly missing: readonly OdsCode[];
}
