import type { Aggregate, Coverage, GroupChange, MatchingGroupMean, TrustChange } from '@boardmark/benchmarking';
import type { CareSetting, OdsCode } from '@boardmark/assessment';
import type { CellStatus } from './disclosed.js';

/** A score that stands beside the name of its organisation. */
export interface NamedScore {
  readonly organisation: OdsCode;
  readonly careSetting: CareSetting | null;
  readonly matchingGroup: string | null;
  readonly theme: string;
  readonly score: number;
}

/** Everything computed when a round is closed, before any decision on what may leave the named scopes. */
export interface RoundTable {
  readonly coverage: readonly Coverage[];
  readonly aggregates: readonly Aggregate[];
  readonly matchingGroupMeans: readonly MatchingGroupMean[];
  readonly namedScores: readonly NamedScore[];
  readonly trustChanges: readonly TrustChange[];
  readonly groupChanges: readonly GroupChange[];
}

/** The same table after the decision: each aggregate carries what readers will find in its place. */
export interface ReleaseTable extends RoundTable {
  readonly aggregates: readonly (Aggregate & { readonly status: CellStatus })[];
}
