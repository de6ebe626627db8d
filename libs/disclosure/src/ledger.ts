import type { GroupKind } from './confidential-types.js';
import type { DisclosureReport, ReleaseAudit } from './release-audit.js';

/**
 * A released number, or the label in its place: `high` reads "3.8 or above", `low` "2.2 or below"; `wide` says nothing, for the rare number
 * of which neither would be safe or true. `describeShown` has the words and the range of each.
 */
export type Shown = { readonly value: number } | { readonly label: 'high' | 'low' | 'wide' };

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  /** Share of the group's trusts, a multiple of 0.05. */
  readonly share: number;
}

export const SUBMITTER_BANDS = ['5-9', '10-19', '20-49', '50+'] as const;
export type SubmitterBand = (typeof SUBMITTER_BANDS)[number];

/** A registered group as peers find it. */
export interface LedgerGroup {
  readonly id: string;
  readonly kind: GroupKind;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly rule: string;
  readonly members: readonly string[];
  readonly nEligible: number;
  /** Null when nothing of the group is released. */
  readonly submitters: SubmitterBand | null;
  readonly nearest: readonly string[];
  /** Whether any cell of the group is released. */
  readonly available: boolean;
}

/** A released cell; a cell that is not here is not available at its level, whatever the reason. */
export interface LedgerCell {
  readonly group: string;
  readonly theme: string;
  readonly mean: Shown;
  readonly quartiles: { readonly q1: Shown; readonly median: Shown; readonly q3: Shown } | null;
  readonly histogram: readonly HistogramBin[] | null;
  readonly spread: 'narrow' | 'typical' | 'wide' | null;
}

/** Everything peers may read of one round, and how it was decided. */
export interface Ledger {
  readonly groups: readonly LedgerGroup[];
  readonly cells: readonly LedgerCell[];
  readonly audit: ReleaseAudit;
  readonly report: DisclosureReport;
}
