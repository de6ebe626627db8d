import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { EffectBarsProps } from './effect-bars-props.js';
import { effectBarsTable } from './table.js';

export function EffectBars(props: EffectBarsProps): ReactElement {
  return <DataTable twin={effectBarsTable(props)} />;
}
