import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { VerdictBarsProps } from './verdict-bars-props.js';
import { verdictBarsTable } from './table.js';

export function VerdictBars(props: VerdictBarsProps): ReactElement {
  return <DataTable twin={verdictBarsTable(props, props.countNoun)} />;
}
