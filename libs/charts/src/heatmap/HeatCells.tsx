import type { ReactElement } from 'react';
import type { HeatCell } from './model.js';

export interface HeatCellsProps {
  cells: HeatCell[];
  /** Ids of the heads of the line, and the beginning of the ids of the column heads. */
  rowIds: string;
  columnIds: string;
}

/** The numbers of one line; filled when they have a step, hatched when there is none to print. */
export function HeatCells({ cells, rowIds, columnIds }: HeatCellsProps): ReactElement {
  return (
    <>
      {cells.map((cell) => (
        <td key={cell.column} className={cellClass(cell)} headers={`${rowIds} ${columnIds}${cell.column}`}>
          {cell.value === null ? <span className="bm-heat__words">{cell.text}</span> : cell.text}
        </td>
      ))}
    </>
  );
}

function cellClass({ value, step }: HeatCell): string {
  if (value === null) return 'bm-heat__cell bm-heat__cell--absent';
  return step === null ? 'bm-heat__cell' : `bm-heat__cell bm-step-${step}`;
}
