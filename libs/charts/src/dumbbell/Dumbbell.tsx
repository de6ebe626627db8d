import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { DumbbellProps } from './dumbbell-props.js';
import { dumbbellTable } from './table.js';

export function Dumbbell(props: DumbbellProps): ReactElement {
  return <DataTable twin={dumbbellTable(props.rows, props)} />;
}
