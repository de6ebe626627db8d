import type ExcelJS from 'exceljs';
import { plainText } from './plain-text.js';
import type { CellRule } from './validations.js';

/** A column to be filled in: its heading, and what its cells may hold. */
export interface TableColumn {
  readonly heading: string;
  readonly width: number;
  readonly rule: CellRule;
  readonly format?: string;
  /** Neighbouring columns of one theme have one shade. */
  readonly shaded?: boolean;
}

/** Rows that can be filled in: enough for every member of every board. */
export const LAST_ROW = 5001;

const SHADES = { true: 'FFD8E3EE', false: 'FFEDF1F5' } as const;

/** Adds a sheet with a table to be filled in. Its headings are locked and stay in sight; its other cells can be edited, sorted and deleted. */
export async function addTableSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[] = [],
): Promise<void> {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }],
  });
  columns.forEach(({ heading, width, rule, format, shaded = false }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    column.protection = { locked: false };
    if (format !== undefined) column.numFmt = format;
    const cell = sheet.getCell(1, index + 1);
    cell.value = plainText(heading);
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: SHADES[`${shaded}`] } };
    cell.protection = { locked: true };
    const { letter } = column;
    validationsOf(sheet).add(`${letter}2:${letter}${LAST_ROW}`, rule);
  });
  for (const row of rows) sheet.addRow(row.map(plainText));
  await sheet.protect('', { formatColumns: true, insertRows: true, deleteRows: true, sort: true, autoFilter: true });
}

/** Rules of whole ranges, which the library has and its types leave out. */
const validationsOf = (sheet: ExcelJS.Worksheet): { add(range: string, rule: CellRule): void } =>
  (sheet as unknown as { dataValidations: { add(range: string, rule: CellRule): void } }).dataValidations;
