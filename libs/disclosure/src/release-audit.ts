import type { GroupKind } from './confidential-types.js';

export type ViewerClass = 'outsider' | 'trust' | 'system' | 'region' | 'person' | 'two_trusts' | 'system_and_trust';

/** The largest number that any viewer of a class reaches, and where. */
export interface WorstCase {
  readonly viewer: ViewerClass;
  /** Who reaches it, null for an outsider. */
  readonly who: string | null;
  /** Whose score it is about. */
  readonly about: string | null;
  readonly theme: string | null;
  readonly value: number;
  readonly limit: number;
}

/** One step of the ladder, taken for all cells of a level of one theme. */
export interface LadderStep {
  readonly theme: string;
  readonly level: GroupKind;
  readonly step: 'labels' | 'half_points' | 'parent_only';
}

/** How one pattern of participation was audited; themes with the same participants share it. */
export interface PatternAudit {
  readonly themes: readonly string[];
  readonly participants: number;
  readonly rows: number;
  readonly rank: number;
  /** SHA-256 over the ids and members of the audited rows, in order. */
  readonly matrixHash: string;
  readonly leverage: readonly WorstCase[];
}

/** The record of D24. It holds no durations: the same inputs give the same record. */
export interface ReleaseAudit {
  readonly policyVersion: number;
  readonly patterns: readonly PatternAudit[];
  /** Largest share that all rounds together explain, over all themes. */
  readonly series: readonly WorstCase[];
  /** Narrowest range left to each class of viewers. */
  readonly widths: readonly WorstCase[];
  readonly ladder: readonly LadderStep[];
  readonly solver: string;
  readonly seed: number | null;
}

/** Why a group is not released in a pattern. */
export type RefusalReason = 'k' | 'h' | 'support' | 'holder' | 'coalition' | 'series' | 'revision' | 'tripwire';

export interface ReportLevel {
  readonly kind: GroupKind;
  readonly inStructure: number;
  readonly released: number;
  readonly tooFew: number;
  readonly wouldExpose: number;
}

export interface WithheldGroup {
  readonly group: string;
  readonly themes: readonly string[];
  readonly reason: RefusalReason;
  /** The viewer or coalition that would be told too much, null for an outsider. */
  readonly by: string | null;
  readonly value: number | null;
}

export interface ReportCheck {
  readonly rule: string;
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  readonly passed: boolean;
  /** Whether it passed with less than the policy's margin. */
  readonly narrow: boolean;
}

/** What an administrator reads before confirming a release. */
export interface DisclosureReport {
  readonly levels: readonly ReportLevel[];
  readonly withheld: readonly WithheldGroup[];
  readonly worst: readonly WorstCase[];
  readonly checks: readonly ReportCheck[];
  /** Panel changes that could be released beside these cells. */
  readonly panels: readonly { readonly group: string; readonly themes: readonly string[] }[];
  /** Cells released in the version before and no more, or now and not before, as `group theme`; null for a first version. */
  readonly differences: { readonly added: readonly string[]; readonly removed: readonly string[] } | null;
}
