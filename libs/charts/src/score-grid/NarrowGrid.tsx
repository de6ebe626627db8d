import { useId } from 'react';
import type { ReactElement } from 'react';
import { GridCells } from './GridCells.js';
import { RowName } from './ScoreGrid.js';
import type { ScoreGridProps, ScoreGridRow } from './score-grid-props.js';

/** Each name above its cells; groups after the first one closed. */
export function NarrowGrid(props: ScoreGridProps): ReactElement {
  return (
    <div role="group" aria-label={props.label}>
      {props.groups.map((group, index) => (
        <section key={group.code} className="bm-heat-group">
          {group.label ? (
            <details open={index === 0}>
              <summary className="bm-heat-group__summary">
                {group.label} {group.note ? <span className="bm-heat__count">{group.note}</span> : null}
              </summary>
              <Table caption={group.label} rows={group.rows} props={props} filled />
            </details>
          ) : (
            <Table caption={props.label} rows={group.rows} props={props} filled />
          )}
        </section>
      ))}
      {props.totals.length > 0 ? (
        <section className="bm-heat-group bm-heat-group--total">
          <Table caption="For comparison" rows={props.totals} props={props} filled={false} />
        </section>
      ) : null}
    </div>
  );
}

function Table({
  caption,
  rows,
  props,
  filled,
}: {
  caption: string;
  rows: ScoreGridRow[];
  props: ScoreGridProps;
  filled: boolean;
}): ReactElement {
  const id = useId();
  return (
    <table className="bm-heat bm-heat--narrow bm-grid--narrow">
      <caption className="bm-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.code} scope="col" id={`${id}${column.code}`} className="bm-heat__head">
              <span className="bm-grid__turn">{column.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.id} className={filled ? (row.own ? 'bm-heat__searched' : undefined) : 'bm-heat__mean'}>
          <tr>
            <th scope="rowgroup" id={`${id}r-${row.id}`} colSpan={props.columns.length} className="bm-heat__name">
              <RowName row={row} props={props} />
            </th>
          </tr>
          <tr>
            <GridCells row={row} props={props} filled={filled} rowIds={`${id}r-${row.id}`} columnIds={id} />
          </tr>
        </tbody>
      ))}
    </table>
  );
}
