import type { TableTwin } from '../table/table-twin.js';
import type { DumbbellRow } from './dumbbell-props.js';

export interface DumbbellTableOptions {
  beforeLabel: string;
  afterLabel: string;
  caption?: string;
}

/** Both scores, the change and the verdict of each row, in the order drawn. */
export function dumbbellTable(rows: DumbbellRow[], options: DumbbellTableOptions): TableTwin {
  return {
    caption: options.caption ?? `Change from ${options.beforeLabel} to ${options.afterLabel}`,
    rowHeader: 'name',
    columns: [
      { key: 'name', label: 'Trust', kind: 'text' },
      { key: 'before', label: options.beforeLabel, kind: 'number', decimals: 2 },
      { key: 'after', label: options.afterLabel, kind: 'number', decimals: 2 },
      { key: 'change', label: 'Change', kind: 'text' },
      { key: 'verdict', label: 'Verdict', kind: 'text' },
    ],
    rows: rows.map((row) => ({
      name: row.label,
      before: row.before,
      after: row.after,
      change: row.changeText,
      verdict: row.verdictText,
    })),
  };
}
