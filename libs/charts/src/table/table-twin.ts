/** The exact values of a chart as a table; the same object feeds the screen, the CSV and the tests. */
export interface TableTwin {
  caption: string;
  columns: TwinColumn[];
  rows: TwinRow[];
  /** Key of the column whose cells head their rows. */
  rowHeader: string;
  /** What kind of row each one is, in the order of the rows; plain rows have none. */
  marks?: (RowMark | null)[];
}

/** `score`: published as it stands; `mean` and `benchmark`: computed from such rows; `own`: the row the page is about. */
export type RowKind = 'own' | 'score' | 'mean' | 'benchmark';

export interface RowMark {
  kind: RowKind;
  /** Stand after the row's name on the screen, such as "this system". */
  words?: string;
}

export interface TwinColumn {
  key: string;
  label: string;
  kind: 'text' | 'number';
  /** Decimals on the screen; files carry the full precision. */
  decimals?: number;
  /** Prints a plus sign before positive numbers. */
  signed?: boolean;
  /** Text that reads like a number, such as "3 of 4", stands at the right. */
  alignRight?: boolean;
  /** Rows of kind `score` print the decimals they were published with, from one to `decimals`. */
  asPublished?: boolean;
  /** Ends of the scale; what lies beyond is said to. */
  scale?: readonly [number, number];
}

export interface TwinStatus {
  status: 'missing' | 'not_available';
}

/** There cannot be a value here: a dash on the screen, words for those who hear it. */
export interface TwinBlank {
  status: 'blank';
  words: string;
}

export type TwinCell = string | number | null | TwinStatus | TwinBlank;
export type TwinRow = Record<string, TwinCell>;
export type CellStatus = 'released' | 'missing' | 'not_available';

export const NO_DATA = 'No data';
export const NOT_AVAILABLE = 'Not available at this level';

/** A released value as itself, anything else as its status. */
export function twinCell(value: number | null, status: CellStatus): TwinCell {
  return status === 'released' ? value : { status };
}
