import type { TableTwin, TwinRow } from '../table/table-twin.js';
import type { HeatmapData, HeatmapSort } from './heatmap-props.js';
import { sortHeatmap } from './sort.js';

/** Every cell of the heat map with two decimals, in the same order: rows, group means, benchmarks, total, missing trusts. */
export function heatmapTable(data: HeatmapData, sort: HeatmapSort, caption = 'Scores by trust and care setting'): TableTwin {
  const row = (group: string, name: string, values: (number | null)[]): TwinRow => ({
    name,
    group,
    ...Object.fromEntries(data.columns.map((column, index) => [column.code, values[index] ?? null])),
  });
  const rows = sortHeatmap(data.groups, data.columns, sort).flatMap((group) => [
    ...group.rows.map((trust) => row(group.label, trust.label, trust.values)),
    row(group.label, group.meanLabel, group.mean),
    row(group.label, group.benchmarkLabel, group.benchmark),
  ]);
  return {
    caption,
    rowHeader: 'name',
    columns: [
      { key: 'name', label: 'Trust', kind: 'text' },
      { key: 'group', label: 'Care setting', kind: 'text' },
      ...data.columns.map((column) => ({ key: column.code, label: column.label, kind: 'number' as const, decimals: 2 })),
    ],
    rows: [
      ...rows,
      row('All', data.total.label, data.total.values),
      row('All', data.total.benchmarkLabel, data.total.benchmark),
      ...data.missing.map((trust) => row(trust.note, trust.label, [])),
    ],
  };
}
