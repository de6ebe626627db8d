export type ChangeVerdict = 'improved' | 'no_clear_change' | 'deteriorated';

export interface DumbbellRow {
  id: string;
  label: string;
  before: number;
  after: number;
  /** "+0.21", computed and rounded by the domain. */
  changeText: string;
  /** The same change as a number, unrounded, for table and files; `after` minus `before` when left out. */
  change?: number;
  /** Limits of the 95% interval of the change, where there is one. */
  ciLow?: number;
  ciHigh?: number;
  verdict: ChangeVerdict;
  /** "Improved (+0.09 to +0.33)". */
  verdictText: string;
  kind: 'own' | 'benchmark' | 'trust';
  readOut: string;
  href?: string;
}

export interface DumbbellProps {
  /** "2024". */
  beforeLabel: string;
  afterLabel: string;
  rows: DumbbellRow[];
  width: number;
  label?: string;
  /** Stands above the names, "Sorted by change" when left out. */
  orderLabel?: string;
  onOpen?: (href: string) => void;
}
