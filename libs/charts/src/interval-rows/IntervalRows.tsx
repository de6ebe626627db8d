import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { intervalRowsTable } from './table.js';

export function IntervalRows(props: IntervalRowsProps): ReactElement {
  return <DataTable twin={intervalRowsTable(props.rows, props.reference)} />;
}
