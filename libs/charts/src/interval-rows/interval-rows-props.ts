import type { CellStatus } from '../table/table-twin.js';

export interface IntervalRow {
  id: string;
  label: string;
  value: number | null;
  low: number | null;
  high: number | null;
  /** "16", or "3 of 4" when a member is missing. */
  countLabel: string;
  own: boolean;
  /** Few members: drawn as a hollow dot. */
  limited: boolean;
  status: CellStatus;
  readOut: string;
  href?: string;
}

export interface IntervalRowsProps {
  rows: IntervalRow[];
  reference: { label: string; value: number } | null;
  domain: [number, number];
  /** 19 for dense lists; from 28 upwards labels stand at the left and marks are larger. */
  rowHeight?: number;
  width: number;
  label?: string;
  /** Head of the count column, "Trusts" when left out. */
  countHeading?: string;
  ownLabel?: string;
  peerLabel?: string;
  limitedLabel?: string;
  /** What the rows are, "systems" when left out; names the full list on phones. */
  listNoun?: string;
  /** Decimals of the printed values. */
  decimals?: number;
  onOpen?: (href: string) => void;
}
