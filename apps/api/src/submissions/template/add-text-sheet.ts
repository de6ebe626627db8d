import type ExcelJS from 'exceljs';
import { plainText } from './plain-text.js';

/** Adds a sheet to be read only: its first row is a heading, every cell is text. */
export async function addTextSheet(
  workbook: ExcelJS.Workbook,
  name: string,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): Promise<void> {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  for (const row of rows) {
    sheet.addRow(row.map(plainText)).eachCell((cell) => {
      cell.numFmt = '@';
      cell.alignment = { wrapText: true, vertical: 'top' };
    });
  }
  sheet.getRow(1).font = { bold: true };
  await sheet.protect('', { formatColumns: true });
}
