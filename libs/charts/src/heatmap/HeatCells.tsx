import type { ReactElement } from 'react';
import type { HeatCell } from './model.js';

/** The numbers of one line; filled when they have a step, hatched when there is none to print. */
export function HeatCells({ cells }: { cells: HeatCell[] }): ReactElement {
  return (
    <>
      {cells.map((cell) => (
        <td key={cell.column} className={cellClass(cell)}>
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
