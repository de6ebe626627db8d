import type { ReactElement } from 'react';
import { cellText } from './cell-text.js';
import { ScrollRegion } from './ScrollRegion.js';
import type { RowMark, TableTwin, TwinCell, TwinColumn, TwinRow } from './table-twin.js';

export interface DataTableProps {
  twin: TableTwin;
}

export function DataTable({ twin }: DataTableProps): ReactElement {
  return (
    <ScrollRegion label={twin.caption}>
      <table className="bm-table">
        <caption>
          <span className="bm-table__caption">{twin.caption}</span>
        </caption>
        <thead>
          <tr>
            {twin.columns.map((column) => (
              <th key={column.key} scope="col" className={cellClass(column)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {twin.rows.map((row, index) => (
            <Row key={index} row={row} twin={twin} mark={twin.marks?.[index] ?? null} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, twin, mark }: { row: TwinRow; twin: TableTwin; mark: RowMark | null }): ReactElement {
  return (
    <tr className={mark ? `bm-table__row--${mark.kind}` : undefined}>
      {twin.columns.map((column) => {
        const text = <CellText cell={row[column.key]} column={column} mark={mark} />;
        if (column.key !== twin.rowHeader) {
          return (
            <td key={column.key} className={cellClass(column)}>
              {text}
            </td>
          );
        }
        return (
          <th key={column.key} scope="row" className={cellClass(column)}>
            {text}
            {mark?.words ? ` (${mark.words})` : null}
          </th>
        );
      })}
    </tr>
  );
}

function CellText({
  cell,
  column,
  mark,
}: {
  cell: TwinCell | undefined;
  column: TwinColumn;
  mark: RowMark | null;
}): ReactElement {
  const text = cellText(cell, column, mark?.kind);
  if (typeof cell !== 'object' || cell?.status !== 'blank') return <>{text}</>;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <span className="bm-visually-hidden">{cell.words}</span>
    </>
  );
}

function cellClass(column: TwinColumn): string {
  return column.kind === 'number' || column.alignRight ? 'bm-table__cell bm-table__cell--number' : 'bm-table__cell';
}
