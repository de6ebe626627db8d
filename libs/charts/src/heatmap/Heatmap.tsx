import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { HeatmapProps } from './heatmap-props.js';
import { heatmapTable } from './table.js';

export function Heatmap(props: HeatmapProps): ReactElement {
  return <DataTable twin={heatmapTable(props, props.sort)} />;
}
