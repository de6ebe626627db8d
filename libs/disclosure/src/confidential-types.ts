import type { OdsCode, Sector } from '@boardmark/assessment';
import type { LedgerCell } from './ledger.js';
import type { LadderStep } from './release-audit.js';

/** A trust eligible in a round, as it was placed on the round's day. Structure is public; participation is assumed to be known. */
export interface AuditedTrust {
  readonly code: OdsCode;
  readonly system: OdsCode;
  readonly region: OdsCode;
  readonly sector: Sector;
  /** Kind of acute estate (teaching, large, medium, small, multi_service, specialist); null where it is not known. */
  readonly estateType: string | null;
  /** Name of what the trust shares with others (a chair, a chief executive); null for a trust of its own. */
  readonly holding: string | null;
}

export const GROUP_KINDS = ['england', 'sector', 'region', 'system', 'region_sector', 'peer', 'others'] as const;
/** `others`: the systems of a region that are not released by themselves, combined. `peer`: acute trusts of one kind of estate. */
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A registered set of trusts; there are no others. */
export interface PeerGroup {
  /** `england`, `sector:acute`, `region:ZR01`, `system:ZS001`, `region_sector:ZR01:acute`, `peer:acute:teaching`, `others:ZR01`. */
  readonly id: string;
  readonly kind: GroupKind;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** Codes of the eligible trusts, sorted. */
  readonly members: readonly OdsCode[];
  /** Who is in it, as a sentence. */
  readonly rule: string;
  /** Ids of larger groups to look at instead, nearest first. */
  readonly nearest: readonly string[];
}

/** What a registered person may read by name in a round, over all scopes held. Scopes held from different rounds on are entries of the same id. */
export interface RegisteredPerson {
  readonly id: string;
  /** Position of the first round that is read by name; every round where nothing is said. */
  readonly from?: number | null;
  readonly trusts: readonly OdsCode[];
  readonly systems: readonly OdsCode[];
  readonly regions: readonly OdsCode[];
}

/** One trust taking over from another before a round (its position in the series). */
export interface SeriesSuccession {
  readonly predecessor: OdsCode;
  readonly successor: OdsCode;
  readonly round: number;
}

/** A release of the series that peers have read, superseded versions included. */
export interface EarlierRelease {
  /** Position of the round in the series. */
  readonly round: number;
  readonly version: number;
  readonly trusts: readonly AuditedTrust[];
  /** Codes of the trusts with a score, by theme. */
  readonly participants: Readonly<Record<string, readonly OdsCode[]>>;
  /** Which value of a trust went into this version, by trust; 1 where nothing is said. A corrected trust has another number in each version. */
  readonly valueVersions?: Readonly<Record<OdsCode, number>>;
  /** Ids of the released groups, by theme. */
  readonly released: Readonly<Record<string, readonly string[]>>;
  readonly groups: readonly PeerGroup[];
  readonly cells: readonly LedgerCell[];
  /** Scores as they were in this version, by theme and trust. */
  readonly scores?: Readonly<Record<string, Readonly<Record<OdsCode, number>>>>;
  /** Steps of the ladder taken then. */
  readonly ladder?: readonly LadderStep[];
}

/** Everything that decides what peers read of one round. Plain data: it can be cloned into a worker. */
export interface ConfidentialTable {
  readonly round: {
    readonly id: string;
    readonly position: number;
    readonly series: string;
    readonly themes: readonly string[];
  };
  /** Trusts eligible on the round's day. */
  readonly trusts: readonly AuditedTrust[];
  /** Scores by trust in the order of the themes, after stand-ins; null where there is no score. A trust without an entry did not submit. */
  readonly scores: ReadonlyMap<OdsCode, readonly (number | null)[]>;
  readonly persons: readonly RegisteredPerson[];
  readonly successors: readonly SeriesSuccession[];
  /** Releases of the series so far, oldest first; those of the same position are superseded versions of this round. */
  readonly earlier: readonly EarlierRelease[];
  /** Names of systems and regions by code; the code itself where there is none. */
  readonly names?: Readonly<Record<OdsCode, { readonly name: string; readonly shortName: string }>>;
  /** Version of each trust's value in this release, by trust; as in {@link EarlierRelease}. */
  readonly valueVersions?: Readonly<Record<OdsCode, number>>;
}

/** Who reads released cells with knowledge of their own: exactly the scores of `trusts`. */
export interface Holder {
  /** `trust:ZT001`, `system:ZS001`, `region:ZR01`, `person:…`. */
  readonly id: string;
  readonly kind: 'trust' | 'system' | 'region' | 'person';
  readonly trusts: readonly OdsCode[];
}

/** Outcome of a linear programme; `value` is that of the objective, null unless `optimal`. */
export interface LinearSolution {
  readonly status: 'optimal' | 'infeasible' | 'other';
  readonly value: number | null;
  /** The point found, by the name of each variable; null unless `optimal`. */
  readonly point: Readonly<Record<string, number>> | null;
}

/** Solves one linear or mixed-integer programme in CPLEX LP text; loaded by the caller, since loading waits. */
export interface LinearSolver {
  readonly name: string;
  readonly version: string;
  /** @param gap how far from the optimum a point of a mixed-integer programme may be that ends the search; next to nothing unless given */
  solve(problem: string, gap?: number): LinearSolution;
}
