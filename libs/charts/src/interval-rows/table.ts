import { codeColumn, codeOf } from '../table/code-column.js';
import { twinCell } from '../table/table-twin.js';
import type { TableTwin, TwinCell, TwinColumn, TwinRow } from '../table/table-twin.js';
import type { IntervalRow } from './interval-rows-props.js';

export interface IntervalRowsTableOptions {
  caption?: string;
  rowHeading?: string;
  countHeading?: string;
  decimals?: number;
  /** Ends of the scale, 1 and 5 when left out; limits beyond them are said to be. */
  domain?: readonly [number, number];
  /** Words after the own row's name, "this system" when left out. */
  ownWords?: string;
}

const NO_INTERVAL: TwinCell = { status: 'blank', words: 'no interval' };
const NO_COUNT: TwinCell = { status: 'blank', words: 'all of England' };

/** Mean, interval and number of members of each row, in the order drawn; the reference line closes the table. */
export function intervalRowsTable(
  rows: IntervalRow[],
  reference: { label: string; value: number } | null = null,
  options: IntervalRowsTableOptions = {},
): TableTwin {
  const decimals = options.decimals ?? 2;
  const scale = options.domain ?? [1, 5];
  const codes = codeColumn(rows.map((row) => row.id));
  const codeCell = (id: string): TwinRow => (codes.length > 0 ? { code: codeOf(id) } : {});
  const number = (key: string, label: string): TwinColumn => ({ key, label, kind: 'number', decimals, scale });
  return {
    caption: options.caption ?? 'Mean score with its 95% interval',
    rowHeader: 'name',
    columns: [
      ...codes,
      { key: 'name', label: options.rowHeading ?? 'System', kind: 'text' },
      number('value', 'Mean score, 1 to 5'),
      number('low', '95% interval, from'),
      number('high', '95% interval, to'),
      { key: 'count', label: options.countHeading ?? 'Trusts', kind: 'text', alignRight: true },
    ],
    rows: [
      ...rows.map((row) => ({
        ...codeCell(row.id),
        name: row.label,
        value: twinCell(row.value, row.status),
        low: twinCell(row.low, row.status),
        high: twinCell(row.high, row.status),
        count: row.countLabel,
      })),
      ...(reference
        ? [
            {
              ...codeCell(''),
              name: reference.label,
              value: reference.value,
              low: NO_INTERVAL,
              high: NO_INTERVAL,
              count: NO_COUNT,
            },
          ]
        : []),
    ],
    marks: [
      ...rows.map((row) => (row.own ? { kind: 'own' as const, words: options.ownWords ?? 'this system' } : null)),
      ...(reference ? [{ kind: 'benchmark' as const }] : []),
    ],
  };
}
