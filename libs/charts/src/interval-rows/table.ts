import { twinCell } from '../table/table-twin.js';
import type { TableTwin } from '../table/table-twin.js';
import type { IntervalRow } from './interval-rows-props.js';

export interface IntervalRowsTableOptions {
  caption?: string;
  rowHeading?: string;
  countHeading?: string;
  decimals?: number;
}

/** Mean, interval and number of members of each row, in the order drawn; the reference line closes the table. */
export function intervalRowsTable(
  rows: IntervalRow[],
  reference: { label: string; value: number } | null = null,
  options: IntervalRowsTableOptions = {},
): TableTwin {
  const decimals = options.decimals ?? 2;
  const number = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals });
  return {
    caption: options.caption ?? 'Mean score with its 95% interval',
    rowHeader: 'name',
    columns: [
      { key: 'name', label: options.rowHeading ?? 'System', kind: 'text' },
      number('value', 'Mean score, 1 to 5'),
      number('low', '95% interval, from'),
      number('high', '95% interval, to'),
      { key: 'count', label: options.countHeading ?? 'Trusts', kind: 'text' },
    ],
    rows: [
      ...rows.map((row) => ({
        name: row.label,
        value: twinCell(row.value, row.status),
        low: twinCell(row.low, row.status),
        high: twinCell(row.high, row.status),
        count: row.countLabel,
      })),
      ...(reference ? [{ name: reference.label, value: reference.value, low: '', high: '', count: '' }] : []),
    ],
  };
}
