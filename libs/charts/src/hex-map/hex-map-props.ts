import type { CellStatus } from '../table/table-twin.js';

export interface HexMapCell {
  code: string;
  label: string;
  name: string;
  /** Odd-r column. */
  q: number;
  /** Odd-r row, counted upwards. */
  r: number;
  regionCode: string;
  regionName: string;
  value: number | null;
  status: CellStatus;
  /** Few members: drawn with a dashed inner ring. */
  limited: boolean;
  readOut: string;
}

export interface HexMapProps {
  cells: HexMapCell[];
  /** Four cut points of the five steps, rising. */
  limits: number[];
  selected: string | null;
  onSelect: (code: string) => void;
  onOpen: (code: string) => void;
  width: number;
  /** Accessible name of the map. */
  label?: string;
  /** Caption of the legend, "System mean, 1 lowest to 5 highest" when left out. */
  legendLabel?: string;
  limitedLabel?: string;
  /** `none` when the page shows its own read-out of the selected system. */
  readOut?: 'below' | 'none';
}
