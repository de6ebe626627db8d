import { textOf, type Cell } from '@boardmark/assessment';
import { EXTRA_SHEETS, STAMP_ROWS, STAMP_TITLE, type TemplateStamp } from '../template/template-stamp.js';
import { refuse } from './file-refused.js';
import type { WorkbookSheet } from './read-workbook.js';

const EXTRA: ReadonlySet<string> = new Set(Object.values(EXTRA_SHEETS));

/**
 * The one sheet of a workbook that holds a table; none when all are empty. A workbook that bears the stamp of a template has other sheets beside
 * it, which are passed over, and the stamp must be the one expected. Throws `FileRefused` otherwise.
 */
export function findTable(sheets: readonly WorkbookSheet[], expected?: TemplateStamp): WorkbookSheet | undefined {
  const stamp = sheets.find(isStamp);
  if (stamp !== undefined && expected !== undefined) checkStamp(stamp, expected);
  const [table, ...more] = stamp === undefined ? sheets : sheets.filter(({ name }) => !EXTRA.has(name));
  if (table === undefined || more.length === 0) return table;
  const value = [table, ...more].map(({ name }) => name).join(', ');
  throw refuse('SHEET_COUNT', 'More than one sheet holds something.', 'One sheet with a table; any others empty', { value });
}

const cellAt = ({ rows }: WorkbookSheet, row: number, column: number): Cell | undefined =>
  rows.find((each) => each.row === row)?.cells[column];

const isStamp = (sheet: WorkbookSheet): boolean =>
  sheet.name === EXTRA_SHEETS.stamp && textOf(cellAt(sheet, 1, 0)).trim() === STAMP_TITLE;

function checkStamp(sheet: WorkbookSheet, expected: TemplateStamp): void {
  STAMP_ROWS.forEach(([label, part], index) => {
    const row = index + 2;
    if (textOf(cellAt(sheet, row, 1)).trim() === expected[part]) return;
    const message =
      part === 'round'
        ? 'This template was made for another round.'
        : 'This template asks other questions than the round does now. Download it again.';
    throw refuse('TEMPLATE_STALE', message, `A template downloaded for round ${expected.round}`, {
      sheet: sheet.name,
      row,
      column: label,
      cell: `B${row}`,
    });
  });
}
