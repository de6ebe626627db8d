import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { HistogramProps } from './histogram-props.js';
import { histogramTable } from './table.js';

export function Histogram(props: HistogramProps): ReactElement {
  return <DataTable twin={histogramTable(props, props.xLabel, props.countNoun)} />;
}
