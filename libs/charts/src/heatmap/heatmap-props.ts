export interface HeatmapColumn {
  code: string;
  label: string;
  /** Used on narrow screens; the label when left out. */
  shortLabel?: string;
}

export interface HeatmapRow {
  id: string;
  label: string;
  /** Small print after the name, such as "also community". */
  note?: string;
  href?: string;
  /** The row that somebody searched for: pointed out by a band, bold type and the words "your search". */
  highlighted?: boolean;
  /** One per column, in the order of the columns. */
  values: (number | null)[];
}

export interface HeatmapGroup {
  code: string;
  label: string;
  /** "7 trusts". */
  countLabel: string;
  rows: HeatmapRow[];
  mean: (number | null)[];
  meanLabel: string;
  benchmark: (number | null)[];
  benchmarkLabel: string;
}

export interface HeatmapTotal {
  label: string;
  values: (number | null)[];
  benchmarkLabel: string;
  benchmark: (number | null)[];
}

export interface HeatmapMissing {
  label: string;
  note: string;
}

export interface HeatmapSort {
  /** A column's code, or `label` for the names. */
  column: string;
  direction: 'ascending' | 'descending';
}

export interface HeatmapData {
  /** The last column is a mean of the others and stays unfilled. */
  columns: HeatmapColumn[];
  groups: HeatmapGroup[];
  total: HeatmapTotal;
  missing: HeatmapMissing[];
}

export interface HeatmapProps extends HeatmapData {
  sort: HeatmapSort;
  onSort: (column: string) => void;
  width: number;
  /** Accessible name of the table. */
  label?: string;
  /** Head of the name column, "Trust" when left out. */
  rowHeading?: string;
  /** Called with a row's href instead of following it, for routing inside the page. */
  onOpen?: (href: string) => void;
}
