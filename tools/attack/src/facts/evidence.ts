import type { GroupKind } from '@boardmark/disclosure';

/** A trust where a round's groups place it. */
export interface PlacedTrust {
  readonly code: string;
  readonly system: string;
  readonly region: string;
  readonly sector: string;
}

/** What a released number or label says: the true value lies in [low, high]. `value` is null for a label. */
export interface Statement {
  readonly value: number | null;
  readonly low: number;
  readonly high: number;
}

export interface SeenBin {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

/** A released cell of one group and theme, as it was fetched. */
export interface SeenCell {
  readonly group: string;
  readonly kind: GroupKind;
  readonly theme: string;
  /** Eligible trusts. */
  readonly members: readonly string[];
  readonly mean: Statement;
  readonly quartiles: readonly Statement[] | null;
  readonly histogram: readonly SeenBin[] | null;
}

/** Everything fetched of one version of one round. */
export interface SeenRelease {
  /** `board-r5`, or with a word behind it where one round was seen several times. */
  readonly id: string;
  readonly round: string;
  /** Position of the round in its series. */
  readonly position: number;
  readonly trusts: readonly PlacedTrust[];
  readonly cells: readonly SeenCell[];
  /** True scores by theme and trust: who took part is assumed known, holders know their own, everything else only verifies a success. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Another number for a trust whose value was corrected; 1 where nothing is said. */
  readonly valueVersions?: ReadonlyMap<string, number>;
}

/** The mean change of the trusts that took part in two rounds. */
export interface SeenChange {
  readonly group: string;
  readonly theme: string;
  readonly from: string;
  readonly to: string;
  readonly panel: readonly string[];
  readonly change: Statement;
}

/** One value that a viewer was told together with the name of a trust. */
export interface NamedValue {
  readonly viewer: string;
  readonly release: string;
  readonly theme: string;
  readonly trust: string;
}

/** Somebody with several scopes. */
export interface SeenPerson {
  readonly id: string;
  readonly trusts: readonly string[];
  readonly systems: readonly string[];
  readonly regions: readonly string[];
}

/** All that an attacker has gathered about a series. */
export interface Evidence {
  readonly releases: readonly SeenRelease[];
  readonly changes: readonly SeenChange[];
  readonly persons: readonly SeenPerson[];
  readonly successions: readonly { readonly predecessor: string; readonly successor: string }[];
  /** Values seen by name beyond what a scope gives. */
  readonly named: readonly NamedValue[];
}
