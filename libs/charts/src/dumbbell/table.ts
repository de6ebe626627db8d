import { codeColumn, codeOf } from '../table/code-column.js';
import type { RowMark, TableTwin, TwinCell } from '../table/table-twin.js';
import type { ChangeVerdict, DumbbellRow } from './dumbbell-props.js';

export interface DumbbellTableOptions {
  beforeLabel: string;
  afterLabel: string;
  caption?: string;
}

const VERDICTS: Record<ChangeVerdict, string> = {
  improved: 'Improved',
  no_clear_change: 'No clear change',
  deteriorated: 'Deteriorated',
};
const MARKS: Record<DumbbellRow['kind'], RowMark | null> = {
  own: { kind: 'own', words: 'this system' },
  benchmark: { kind: 'benchmark' },
  trust: null,
};

/** Both scores, the change with its interval where there is one, and the verdict of each row, in the order drawn. */
export function dumbbellTable(rows: DumbbellRow[], options: DumbbellTableOptions): TableTwin {
  const codes = codeColumn(rows.map((row) => row.id));
  const intervals = rows.some((row) => hasInterval(row));
  const points = (key: string, label: string) => ({ key, label, kind: 'number' as const, decimals: 2, signed: true });
  return {
    caption: options.caption ?? `Change from ${options.beforeLabel} to ${options.afterLabel}`,
    rowHeader: 'name',
    columns: [
      ...codes,
      { key: 'name', label: 'Trust', kind: 'text' },
      { key: 'before', label: options.beforeLabel, kind: 'number', decimals: 2 },
      { key: 'after', label: options.afterLabel, kind: 'number', decimals: 2 },
      points('change', 'Change'),
      ...(intervals ? [points('low', '95% interval of the change, from'), points('high', '95% interval of the change, to')] : []),
      { key: 'verdict', label: 'Verdict', kind: 'text' },
    ],
    rows: rows.map((row) => ({
      ...(codes.length > 0 ? { code: codeOf(row.id) } : {}),
      name: row.label,
      before: row.before,
      after: row.after,
      change: row.change ?? row.after - row.before,
      ...(intervals ? { low: limit(row.ciLow), high: limit(row.ciHigh) } : {}),
      verdict: hasInterval(row) ? VERDICTS[row.verdict] : row.verdictText,
    })),
    marks: rows.map((row) => MARKS[row.kind]),
  };
}

function hasInterval(row: DumbbellRow): boolean {
  return row.ciLow !== undefined && row.ciHigh !== undefined;
}

function limit(value: number | undefined): TwinCell {
  return value ?? { status: 'blank', words: 'no interval' };
}
