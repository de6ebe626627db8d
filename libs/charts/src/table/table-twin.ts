/** The exact values of a chart as a table; the same object feeds the screen, the CSV and the tests. */
export interface TableTwin {
  caption: string;
  columns: TwinColumn[];
  rows: TwinRow[];
  /** Key of the column whose cells head their rows. */
  rowHeader: string;
}

export interface TwinColumn {
  key: string;
  label: string;
  kind: 'text' | 'number';
  /** Decimals on the screen; files carry the full precision. */
  decimals?: number;
  /** Prints a plus sign before positive numbers. */
  signed?: boolean;
}

export interface TwinStatus {
  status: 'missing' | 'not_available';
}

export type TwinCell = string | number | null | TwinStatus;
export type TwinRow = Record<string, TwinCell>;
export type CellStatus = 'released' | 'missing' | 'not_available';

export const NO_DATA = 'No data';
export const NOT_AVAILABLE = 'Not available at this level';

/** A released value as itself, anything else as its status. */
export function twinCell(value: number | null, status: CellStatus): TwinCell {
  return status === 'released' ? value : { status };
}
