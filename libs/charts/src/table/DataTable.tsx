import type { ReactElement } from 'react';
import { cellText } from './cell-text.js';
import { ScrollRegion } from './ScrollRegion.js';
import type { TableTwin, TwinColumn, TwinRow } from './table-twin.js';

export interface DataTableProps {
  twin: TableTwin;
}

export function DataTable({ twin }: DataTableProps): ReactElement {
  return (
    <ScrollRegion label={twin.caption}>
      <table className="bm-table">
        <caption className="bm-table__caption">{twin.caption}</caption>
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
            <tr key={index}>
              {twin.columns.map((column) => (
                <Cell key={column.key} row={row} column={column} header={column.key === twin.rowHeader} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Cell({ row, column, header }: { row: TwinRow; column: TwinColumn; header: boolean }): ReactElement {
  const text = cellText(row[column.key], column);
  if (header) {
    return (
      <th scope="row" className={cellClass(column)}>
        {text}
      </th>
    );
  }
  return <td className={cellClass(column)}>{text}</td>;
}

function cellClass(column: TwinColumn): string {
  return column.kind === 'number' ? 'bm-table__cell bm-table__cell--number' : 'bm-table__cell';
}
