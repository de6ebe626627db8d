import { formatFixed } from '../theme/format.js';
import type { TableTwin } from '../table/table-twin.js';
import type { HistogramData } from './histogram-props.js';

/** "2.0 to under 2.5"; the last bin holds its upper edge. */
export function binLabel(edges: number[], index: number): string {
  const last = index === edges.length - 2;
  return `${formatFixed(edges[index] ?? 0)} to ${last ? '' : 'under '}${formatFixed(edges[index + 1] ?? 0)}`;
}

export function histogramTable({ edges, counts }: HistogramData, xLabel: string, countNoun: string, caption?: string): TableTwin {
  return {
    caption: caption ?? `Number of ${countNoun} by ${xLabel}`,
    rowHeader: 'bin',
    columns: [
      { key: 'bin', label: xLabel, kind: 'text' },
      { key: 'count', label: `Number of ${countNoun}`, kind: 'number', decimals: 0 },
    ],
    rows: counts.map((count, index) => ({ bin: binLabel(edges, index), count })),
  };
}
