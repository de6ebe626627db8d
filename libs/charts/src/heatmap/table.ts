import { codeColumn, codeOf } from '../table/code-column.js';
import type { RowKind, TableTwin, TwinRow } from '../table/table-twin.js';
import type { HeatmapData, HeatmapSort } from './heatmap-props.js';
import { sortHeatmap } from './sort.js';

/** Every cell of the heat map in the same order: rows, group means, benchmarks, total, missing trusts. */
export function heatmapTable(data: HeatmapData, sort: HeatmapSort, caption = 'Scores by trust and care setting'): TableTwin {
  const codes = codeColumn(data.groups.flatMap((group) => group.rows.map((row) => row.id)));
  const line = (kind: RowKind, group: string, name: string, values: (number | null)[], id = ''): [RowKind, TwinRow] => [
    kind,
    {
      ...(codes.length > 0 ? { code: codeOf(id) } : {}),
      name,
      group,
      ...Object.fromEntries(data.columns.map((column, index) => [column.code, values[index] ?? null])),
    },
  ];
  const lines = [
    ...sortHeatmap(data.groups, data.columns, sort).flatMap((group) => [
      ...group.rows.map((trust) => line('score', group.label, trust.label, trust.values, trust.id)),
      line('mean', group.label, group.meanLabel, group.mean),
      line('benchmark', group.label, group.benchmarkLabel, group.benchmark),
    ]),
    line('own', 'All', data.total.label, data.total.values),
    line('benchmark', 'All', data.total.benchmarkLabel, data.total.benchmark),
    ...data.missing.map((trust) => line('score', trust.note, trust.label, [])),
  ];
  return {
    caption,
    rowHeader: 'name',
    columns: [
      ...codes,
      { key: 'name', label: 'Trust', kind: 'text' },
      { key: 'group', label: 'Care setting', kind: 'text' },
      ...data.columns.map((column, index) => ({
        key: column.code,
        label: column.label,
        kind: 'number' as const,
        decimals: 2,
        ...(index < data.columns.length - 1 ? { asPublished: true } : {}),
      })),
    ],
    rows: lines.map(([, row]) => row),
    marks: lines.map(([kind]) => ({ kind })),
  };
}
