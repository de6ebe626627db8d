import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { OwnScoreRowsProps } from './own-score-rows-props.js';
import { ownScoreRowsTable } from './table.js';

export function OwnScoreRows(props: OwnScoreRowsProps): ReactElement {
  return <DataTable twin={ownScoreRowsTable(props.rows)} />;
}
