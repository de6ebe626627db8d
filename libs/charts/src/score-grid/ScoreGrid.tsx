import { useId } from 'react';
import type { ReactElement } from 'react';
import { ScrollRegion } from '../table/ScrollRegion.js';
import { GridLegend } from './GridLegend.js';
import { GridCells, GridLink } from './GridCells.js';
import { NarrowGrid } from './NarrowGrid.js';
import type { ScoreGridProps, ScoreGridRow } from './score-grid-props.js';

const NARROW_BELOW = 680;
const COMPACT_BELOW = 1000;

/** Organisations by themes with the number, or words, in every cell, in a fixed order. */
export function ScoreGrid(props: ScoreGridProps): ReactElement {
  return (
    <div className="bm-heat-chart">
      {props.width < NARROW_BELOW ? <NarrowGrid {...props} /> : <WideGrid {...props} />}
      <GridLegend props={props} />
    </div>
  );
}

function WideGrid(props: ScoreGridProps): ReactElement {
  const id = useId();
  const compact = props.width < COMPACT_BELOW ? ' bm-heat--compact' : '';
  return (
    <ScrollRegion label={props.label}>
      <table className={`bm-heat bm-grid${compact}`}>
        <caption className="bm-visually-hidden">{props.label}</caption>
        <thead>
          <tr>
            <th scope="col" id={`${id}label`} className="bm-heat__head bm-heat__head--name">
              {props.rowHeading}
            </th>
            {props.columns.map((column) => (
              <th key={column.code} scope="col" id={`${id}${column.code}`} className="bm-heat__head">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        {props.groups.map((group) => (
          <tbody key={group.code}>
            {group.label ? (
              <tr>
                <th scope="rowgroup" id={`${id}g-${group.code}`} colSpan={props.columns.length + 1} className="bm-heat__group">
                  {group.label} {group.note ? <span className="bm-heat__count">{group.note}</span> : null}
                </th>
              </tr>
            ) : null}
            {group.rows.map((row) => (
              <Row key={row.id} id={id} row={row} props={props} groupId={group.label ? `${id}g-${group.code}` : ''} filled />
            ))}
          </tbody>
        ))}
        {props.totals.length > 0 ? (
          <tbody className="bm-heat__total">
            {props.totals.map((row) => (
              <Row key={row.id} id={id} row={row} props={props} groupId="" filled={false} />
            ))}
          </tbody>
        ) : null}
      </table>
    </ScrollRegion>
  );
}

interface RowProps {
  id: string;
  row: ScoreGridRow;
  props: ScoreGridProps;
  groupId: string;
  filled: boolean;
}

function Row({ id, row, props, groupId, filled }: RowProps): ReactElement {
  const rowId = `${id}r-${row.id}`;
  const kind = filled ? (row.own ? 'bm-heat__searched' : undefined) : 'bm-heat__mean';
  return (
    <tr className={kind}>
      <th scope="row" id={rowId} headers={`${groupId} ${id}label`.trim()} className="bm-heat__name">
        <RowName row={row} props={props} />
      </th>
      <GridCells row={row} props={props} filled={filled} rowIds={`${groupId} ${rowId}`.trim()} columnIds={id} />
    </tr>
  );
}

export function RowName({ row, props }: { row: ScoreGridRow; props: ScoreGridProps }): ReactElement {
  return (
    <>
      {row.href ? (
        <GridLink href={row.href} onOpen={props.onOpen}>
          {row.label}
        </GridLink>
      ) : (
        row.label
      )}
      {row.note ? <span className="bm-heat__note"> {row.note}</span> : null}
    </>
  );
}
