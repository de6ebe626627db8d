import { twinCell } from '../table/table-twin.js';
import type { TableTwin, TwinColumn } from '../table/table-twin.js';
import type { HexMapCell } from './hex-map-props.js';

export interface HexMapTableOptions {
  caption?: string;
  valueLabel?: string;
  decimals?: number;
}

/** A cell with what its table says besides: the interval and "3 of 4", where they are known. */
export interface HexMapTableCell extends HexMapCell {
  low?: number | null;
  high?: number | null;
  countLabel?: string;
}

/** Systems by region, north to south, with the value of each hexagon. */
export function hexMapTable(cells: HexMapTableCell[], options: HexMapTableOptions = {}): TableTwin {
  const decimals = options.decimals ?? 2;
  const intervals = cells.some((cell) => cell.low != null && cell.high != null);
  const counts = cells.some((cell) => cell.countLabel !== undefined);
  const limit = (key: string, label: string): TwinColumn => ({ key, label, kind: 'number', decimals, scale: [1, 5] });
  return {
    caption: options.caption ?? 'Mean score by system',
    rowHeader: 'name',
    columns: [
      { key: 'code', label: 'Code', kind: 'text' },
      { key: 'name', label: 'System', kind: 'text' },
      { key: 'region', label: 'Region', kind: 'text' },
      { key: 'value', label: options.valueLabel ?? 'Mean score, 1 to 5', kind: 'number', decimals },
      ...(intervals ? [limit('low', '95% interval, from'), limit('high', '95% interval, to')] : []),
      ...(counts ? [{ key: 'count', label: 'Trusts', kind: 'text' as const, alignRight: true }] : []),
      { key: 'evidence', label: 'Evidence', kind: 'text' },
    ],
    rows: inReadingOrder(cells).map((cell) => ({
      code: cell.code,
      name: cell.name,
      region: cell.regionName,
      value: twinCell(cell.value, cell.status),
      ...(intervals ? { low: twinCell(cell.low ?? null, cell.status), high: twinCell(cell.high ?? null, cell.status) } : {}),
      ...(counts ? { count: cell.countLabel ?? '' } : {}),
      evidence: cell.limited ? 'Limited: few trusts' : '',
    })),
  };
}

/** Top row first, left to right: the order of the table, of the marks and of the arrow keys' ends. */
export function inReadingOrder<T extends { q: number; r: number }>(cells: readonly T[]): T[] {
  return [...cells].sort((a, b) => b.r - a.r || a.q - b.q);
}
