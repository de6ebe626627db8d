import type { MouseEvent, ReactElement } from 'react';
import { cellsOf, isTold } from './model.js';
import type { ScoreGridProps, ScoreGridRow } from './score-grid-props.js';

export interface GridCellsProps {
  row: ScoreGridRow;
  props: ScoreGridProps;
  filled: boolean;
  rowIds: string;
  columnIds: string;
}

/** The numbers of one row, or one hatched cell with words across all columns. */
export function GridCells({ row, props, filled, rowIds, columnIds }: GridCellsProps): ReactElement {
  if (row.absent !== undefined) {
    return (
      <td colSpan={props.columns.length} headers={rowIds} className="bm-heat__cell bm-grid__whole">
        <span className="bm-heat__whole">
          <span className="bm-heat__words">
            {row.absent}
            {row.instead ? (
              <>
                {'. '}
                <GridLink href={row.instead.href} onOpen={props.onOpen}>
                  {row.instead.label}
                </GridLink>
              </>
            ) : null}
          </span>
        </span>
      </td>
    );
  }
  return (
    <>
      {cellsOf(row, props.columns, filled).map((cell, index) => (
        <td key={cell.column} className={classOf(cell.step, isTold(row, index))} headers={`${rowIds} ${columnIds}${cell.column}`}>
          {isTold(row, index) ? cell.text : <span className="bm-heat__words bm-grid__words">{cell.text}</span>}
        </td>
      ))}
    </>
  );
}

export function GridLink({
  href,
  onOpen,
  children,
}: {
  href: string;
  onOpen: ScoreGridProps['onOpen'];
  children: string;
}): ReactElement {
  const follow = (event: MouseEvent): void => {
    if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(href);
  };
  return (
    <a className="bm-heat__link" href={href} onClick={follow}>
      {children}
    </a>
  );
}

function classOf(step: number | null, told: boolean): string {
  if (step !== null) return `bm-heat__cell bm-step-${step}`;
  return told ? 'bm-heat__cell bm-grid__told' : 'bm-heat__cell bm-heat__cell--absent';
}
