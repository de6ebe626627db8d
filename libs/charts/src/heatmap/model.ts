import { SCORE_LIMITS, stepOf } from '../theme/steps.js';
import { formatFixed } from '../theme/format.js';
import type { HeatmapData, HeatmapRow, HeatmapSort } from './heatmap-props.js';
import { sortHeatmap } from './sort.js';

export interface HeatCell {
  column: string;
  value: number | null;
  /** One decimal, or "No data". */
  text: string;
  /** Step 1 to 5 of a filled cell; null for missing values and for the unfilled last column. */
  step: number | null;
}

export interface HeatLine {
  label: string;
  cells: HeatCell[];
}

export interface HeatTrust extends HeatLine {
  row: HeatmapRow;
}

export interface HeatGroup {
  code: string;
  label: string;
  countLabel: string;
  trusts: HeatTrust[];
  mean: HeatLine;
  benchmark: HeatLine;
}

/** What every view of the heat map shows: sorted rows with printed numbers and steps. */
export interface HeatmapModel {
  groups: HeatGroup[];
  total: HeatLine;
  totalBenchmark: HeatLine;
}

export const ABSENT = 'No data';

export function modelHeatmap(data: HeatmapData, sort: HeatmapSort): HeatmapModel {
  const last = data.columns.length - 1;
  const cells = (values: (number | null)[], filled: boolean): HeatCell[] =>
    data.columns.map(({ code }, index) => {
      const value = values[index] ?? null;
      const step = filled && index < last && value !== null ? stepOf(value, SCORE_LIMITS) : null;
      return { column: code, value, text: value === null ? ABSENT : formatFixed(value), step };
    });
  return {
    groups: sortHeatmap(data.groups, data.columns, sort).map((group) => ({
      code: group.code,
      label: group.label,
      countLabel: group.countLabel,
      trusts: group.rows.map((row) => ({ row, label: row.label, cells: cells(row.values, true) })),
      mean: { label: group.meanLabel, cells: cells(group.mean, false) },
      benchmark: { label: group.benchmarkLabel, cells: cells(group.benchmark, false) },
    })),
    total: { label: data.total.label, cells: cells(data.total.values, false) },
    totalBenchmark: { label: data.total.benchmarkLabel, cells: cells(data.total.benchmark, false) },
  };
}

/** Small print after the name of a row. */
export function noteOf(row: HeatmapRow): string {
  return [row.note, row.highlighted ? 'your search' : ''].filter(Boolean).join(', ');
}
