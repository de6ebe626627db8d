import type { GroupKind } from '@boardmark/disclosure';

/** Who asked, with the scopes that the server says they have. */
export interface Asker {
  readonly id: string;
  readonly kind: string;
  readonly trusts: readonly string[];
  readonly systems: readonly string[];
  readonly regions: readonly string[];
}

export interface ShownAnswer {
  readonly value: number | null;
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

export interface GroupAnswer {
  readonly id: string;
  readonly kind: GroupKind;
  readonly name: string;
  readonly rule: string;
  readonly nEligible: number;
  readonly submitters: string | null;
  readonly available: boolean;
  readonly hasDistribution: boolean;
  readonly members: readonly { readonly code: string; readonly shortName: string }[];
}

/** A released cell, or the message in its place. */
export interface CellAnswer {
  readonly group: string;
  readonly theme: string;
  readonly message: string | null;
  readonly mean: ShownAnswer | null;
  readonly quartiles: readonly ShownAnswer[] | null;
  readonly histogram: {
    readonly from: readonly number[];
    readonly to: readonly number[];
    readonly shares: readonly number[];
  } | null;
  readonly spread: string | null;
}

/** All groups of one kind in one table: the same means once more. */
export interface MatrixAnswer {
  readonly kind: GroupKind;
  readonly ids: readonly string[];
  readonly nEligible: readonly number[];
  readonly submitters: readonly (string | null)[];
  readonly themes: readonly {
    readonly theme: string;
    readonly status: readonly string[];
    readonly mean: readonly (number | null)[];
    readonly text: readonly string[];
  }[];
}

/** What was sent back for one path. */
export interface FileAnswer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Everything one peer read of one round that every peer may read. */
export interface PeerAnswer {
  readonly round: string;
  readonly status: string;
  readonly version: number;
  readonly contentHash: string;
  readonly groups: readonly GroupAnswer[];
  readonly cells: readonly CellAnswer[];
  readonly matrices: readonly MatrixAnswer[];
  readonly file: FileAnswer;
  /** What the file says of itself. */
  readonly metadata: FileAnswer;
}

/** One score that somebody was told by name, and the door it came through. */
export interface NamedAnswer {
  readonly door: string;
  readonly round: string;
  readonly theme: string;
  readonly trust: string;
  readonly score: number;
}

/** An answer to somebody who should be told nothing, beside the answer to the same question about what does not exist. */
export interface RefusedAnswer {
  readonly door: string;
  readonly body: string;
  readonly nothing: string;
}

/** Everything that one viewer was answered. */
export interface ViewerAnswers {
  readonly asker: Asker;
  readonly peers: readonly PeerAnswer[];
  readonly named: readonly NamedAnswer[];
  readonly refused: readonly RefusedAnswer[];
  /** Answers that belong to the viewer alone, for their headers. */
  readonly own: readonly FileAnswer[];
}

/** Everything that was answered to anybody. */
export interface Answers {
  /** Released rounds, oldest first. */
  readonly rounds: readonly string[];
  readonly viewers: readonly ViewerAnswers[];
  /** Names of the fields of each type that peers can reach. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Answers to those who are no peers, and to peers about rounds that are not released. */
  readonly closed: readonly RefusedAnswer[];
}
