import { twinCell } from '../table/table-twin.js';
import type { TableTwin } from '../table/table-twin.js';
import type { HexMapCell } from './hex-map-props.js';

export interface HexMapTableOptions {
  caption?: string;
  valueLabel?: string;
  decimals?: number;
}

/** Systems by region, north to south, with the value of each hexagon. */
export function hexMapTable(cells: HexMapCell[], options: HexMapTableOptions = {}): TableTwin {
  return {
    caption: options.caption ?? 'Mean score by system',
    rowHeader: 'name',
    columns: [
      { key: 'name', label: 'System', kind: 'text' },
      { key: 'code', label: 'ODS code', kind: 'text' },
      { key: 'region', label: 'Region', kind: 'text' },
      { key: 'value', label: options.valueLabel ?? 'Mean score, 1 to 5', kind: 'number', decimals: options.decimals ?? 2 },
      { key: 'evidence', label: 'Evidence', kind: 'text' },
    ],
    rows: inReadingOrder(cells).map((cell) => ({
      name: cell.name,
      code: cell.code,
      region: cell.regionName,
      value: twinCell(cell.value, cell.status),
      evidence: cell.limited ? 'Limited: few trusts' : '',
    })),
  };
}

/** Top row first, left to right: the order of the table, of the marks and of the arrow keys' ends. */
export function inReadingOrder<T extends { q: number; r: number }>(cells: readonly T[]): T[] {
  return [...cells].sort((a, b) => b.r - a.r || a.q - b.q);
}
