import type { CellStatus } from '../table/table-twin.js';

export interface ScoreGridColumn {
  code: string;
  label: string;
}

export interface ScoreGridCell {
  value: number | null;
  /** "3.4", "3.8 or above", "No score". */
  text: string;
  status: CellStatus;
}

export interface ScoreGridRow {
  id: string;
  label: string;
  /** Small print after the name, such as "5 of 6 trusts". */
  note?: string;
  href?: string;
  /** The row that the page is about. */
  own?: boolean;
  cells: ScoreGridCell[];
  /** Words in the place of all cells: "Not submitted", "Not available at this level". */
  absent?: string;
  /** What to look at instead, beside those words. */
  instead?: { label: string; href: string };
}

export interface ScoreGridGroup {
  code: string;
  /** Empty for rows without a head. */
  label: string;
  note?: string;
  rows: ScoreGridRow[];
}

export interface ScoreGridData {
  columns: ScoreGridColumn[];
  groups: ScoreGridGroup[];
  /** Bold, under a rule; unfilled. */
  totals: ScoreGridRow[];
}

export interface ScoreGridProps extends ScoreGridData {
  width: number;
  /** Accessible name of the table. */
  label: string;
  /** Head of the name column. */
  rowHeading: string;
  /** What hatching means here: "Not submitted". */
  absentLabel?: string;
  onOpen?: (href: string) => void;
}
