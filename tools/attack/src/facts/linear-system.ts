import type { PlacedTrust } from './evidence.js';

/** One value nobody but its holders knows: that of a trust in a round (and in one version of it). */
export interface Unknown {
  readonly key: string;
  readonly round: string;
  readonly position: number;
  readonly trust: string;
  /** Where the trust was placed, once for each way the round was published. */
  readonly places: readonly PlacedTrust[];
  readonly value: number;
}

/** A sum of unknowns that lies in [low, high]. */
export interface SumRow {
  readonly id: string;
  readonly columns: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly low: number;
  readonly high: number;
  /** What rounding alone leaves open, as a width of the sum; the same for numbers and labels. */
  readonly slack: number;
}

/** How many of a group's unknowns lie in each bin: between `least` and `most`, which is what rounded shares leave open. */
export interface CountRow {
  readonly id: string;
  readonly columns: readonly number[];
  readonly bins: readonly { readonly from: number; readonly to: number; readonly least: number; readonly most: number }[];
}

/** Limits of every single unknown of a set. */
export interface Box {
  readonly columns: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** Everything linear that is known about one theme. */
export interface LinearSystem {
  readonly theme: string;
  readonly unknowns: readonly Unknown[];
  readonly rows: readonly SumRow[];
  readonly counts: readonly CountRow[];
  readonly boxes: readonly Box[];
}
