export interface OwnScoreRow {
  id: string;
  label: string;
  own: number | null;
  mean: number | null;
  low: number | null;
  high: number | null;
  gap: number | null;
  /** Printed bold, from a gap of 1.0. */
  emphasised: boolean;
  readOut: string;
}

export interface OwnScoreRowsProps {
  rows: OwnScoreRow[];
  /** "ICB’s own score". */
  ownLabel: string;
  /** "Its 16 trusts, mean and 95% interval". */
  meanLabel: string;
  width: number;
  label?: string;
  /** Heads of the three columns, "ICB", "Trusts", "ICB minus trusts" when left out. */
  headings?: [string, string, string];
}
