import { ascending } from 'd3-array';
import type { HeatmapColumn, HeatmapGroup, HeatmapRow, HeatmapSort } from './heatmap-props.js';

/** Sorts rows inside their groups; groups keep their order, equal values keep theirs, and missing values come last either way. */
export function sortHeatmap(groups: HeatmapGroup[], columns: HeatmapColumn[], sort: HeatmapSort): HeatmapGroup[] {
  const index = columns.findIndex((column) => column.code === sort.column);
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const compare = (a: HeatmapRow, b: HeatmapRow): number =>
    index < 0 ? sign * a.label.localeCompare(b.label, 'en-GB') : compareValues(a.values[index], b.values[index], sign);
  return groups.map((group) => ({ ...group, rows: [...group.rows].sort(compare) }));
}

/** The order to ask for when a header is pressed: highest first for scores, A to Z for names, then the other way round. */
export function nextSort(current: HeatmapSort, column: string): HeatmapSort {
  if (current.column !== column) return { column, direction: column === 'label' ? 'ascending' : 'descending' };
  return { column, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
}

function compareValues(a: number | null | undefined, b: number | null | undefined, sign: number): number {
  if (a == null || b == null) return a == null ? (b == null ? 0 : 1) : -1;
  return sign * ascending(a, b);
}
