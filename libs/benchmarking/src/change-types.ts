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
