import type { OdsCode } from '@boardmark/assessment';
import type { GroupKey } from './aggregate.js';

export type Verdict = 'improved' | 'no_clear_change' | 'deteriorated';
export type ChangeAgainstEngland = 'more' | 'about_as_much' | 'less';

/** A trust's change between two rounds of one series; the verdict uses a fixed step (a convention). */
export interface TrustChange {
  readonly trust: OdsCode;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly verdict: Verdict;
}

/** Matched-panel change of a group: the same trusts in both rounds. */
export interface GroupChange extends GroupKey {
  readonly nPanel: number;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly pValue: number | null;
  readonly verdict: Verdict;
  /** Null for England itself. */
  readonly againstEngland: ChangeAgainstEngland | null;
  readonly nImproved: number;
  readonly nDeteriorated: number;
  /** Exact parts of the cross-section change: within + leavers + entrants. */
  readonly leaversEffect: number;
  readonly entrantsEffect: number;
}

/** What a comparison of rounds was set to. */
export interface ChangeParameters {
  readonly confidence: number;
  readonly falseDiscoveryRate: number;
  /** Step of a trust's verdict, in points. */
  readonly verdictStep: number;
  /** s_Δ, the standard deviation of trusts' changes within systems, and its degrees of freedom. */
  readonly pooledSd: number | null;
  readonly df: number;
  /** Trusts that would be called improved or deteriorated at other steps. */
  readonly steps: readonly { readonly step: number; readonly nImproved: number; readonly nDeteriorated: number }[];
}

/** Everything that is computed from two rounds of one series. */
export interface ChangeResult {
  readonly trusts: readonly TrustChange[];
  readonly groups: readonly GroupChange[];
  readonly parameters: ChangeParameters;
}
