import type { ReactElement } from 'react';
import { DataTable } from '../table/DataTable.js';
import type { HexMapProps } from './hex-map-props.js';
import { hexMapTable } from './table.js';

export function HexMap(props: HexMapProps): ReactElement {
  return <DataTable twin={hexMapTable(props.cells)} />;
}
