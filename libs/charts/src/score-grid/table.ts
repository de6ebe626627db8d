import { codeColumn, codeOf } from '../table/code-column.js';
import type { RowKind, TableTwin, TwinCell } from '../table/table-twin.js';
import { formatFixed } from '../theme/format.js';
import type { ScoreGridCell, ScoreGridData, ScoreGridRow } from './score-grid-props.js';

/** Every cell of the grid in the same order. */
export function scoreGridTable(data: ScoreGridData, caption: string, rowHeading: string): TableTwin {
  const rows: [RowKind | null, string, ScoreGridRow][] = [
    ...data.groups.flatMap((group) =>
      group.rows.map((row): [RowKind | null, string, ScoreGridRow] => [row.own ? 'own' : null, group.label, row]),
    ),
    ...data.totals.map((row): [RowKind | null, string, ScoreGridRow] => ['benchmark', '', row]),
  ];
  const codes = codeColumn(rows.map(([, , row]) => row.id));
  const grouped = data.groups.some((group) => group.label);
  return {
    caption,
    rowHeader: 'name',
    columns: [
      ...codes,
      { key: 'name', label: rowHeading, kind: 'text' },
      ...(grouped ? [{ key: 'group', label: 'Part', kind: 'text' as const }] : []),
      ...data.columns.map(({ code, label }) => ({ key: code, label, kind: 'number' as const, decimals: 1 })),
    ],
    rows: rows.map(([, group, row]) => ({
      ...(codes.length > 0 ? { code: codeOf(row.id) } : {}),
      name: row.note ? `${row.label}, ${row.note}` : row.label,
      ...(grouped ? { group } : {}),
      ...Object.fromEntries(data.columns.map(({ code }, index) => [code, cellOf(row, row.cells[index])])),
    })),
    marks: rows.map(([kind]) => (kind ? { kind } : null)),
  };
}

function cellOf(row: ScoreGridRow, cell: ScoreGridCell | undefined): TwinCell {
  if (row.absent !== undefined && !cell) return row.absent;
  if (!cell) return { status: 'missing' };
  if (cell.status === 'not_available') return { status: 'not_available' };
  if (cell.value === null) return cell.text;
  return cell.text === formatFixed(cell.value) ? cell.value : cell.text;
}
