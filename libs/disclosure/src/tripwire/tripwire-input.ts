import type { GroupKind, Holder } from '../confidential-types.js';
import type { LedgerCell } from '../ledger.js';

/** One value that peers must not learn: a trust's score, or a score of it that was corrected since. */
export interface AuditedValue {
  readonly id: string;
  /** In points. */
  readonly value: number;
}

/** A cell that peers can read, in this version of the release or in a superseded one. */
export interface AuditedCell {
  readonly kind: GroupKind;
  readonly cell: LedgerCell;
  /** Ids of the values it was computed from, all of them. */
  readonly members: readonly string[];
  /** What its numbers were rounded to, in points. */
  readonly step: number;
}

/** Who reads the cells with knowledge of exactly these values. */
export interface Viewer {
  readonly id: string;
  readonly kind: Holder['kind'];
  readonly knows: readonly string[];
}

/** Everything that peers can read about one theme of one round, and what is behind it. */
export interface TripwireInput {
  readonly values: readonly AuditedValue[];
  readonly cells: readonly AuditedCell[];
  readonly viewers: readonly Viewer[];
}
