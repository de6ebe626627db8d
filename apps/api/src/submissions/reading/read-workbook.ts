import type { Cell } from '@boardmark/assessment';
import ExcelJS from 'exceljs';

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

const MAX_CELLS = 2_000_000;
/** Parts of a sheet that say nothing about its cells and cost most to expand. */
const IGNORED = [
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'mergeCells',
];

/** The sheets of a workbook that hold anything, each padded to the width of its widest row. Throws on a damaged workbook. */
export async function readWorkbook(bytes: ArrayBuffer): Promise<WorkbookSheet[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes, { ignoreNodes: IGNORED });
  return workbook.worksheets.map(readSheet).filter((sheet) => sheet.rows.length > 0);
}

function readSheet(sheet: ExcelJS.Worksheet): WorkbookSheet {
  const found: { row: number; cells: Cell[] }[] = [];
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: Cell[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => (cells[column - 1] = readCell(cell)));
    if (cells.some((cell) => cell !== undefined && cell !== '')) found.push({ row: number, cells });
  });
  const width = found.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  if (width * found.length > MAX_CELLS) throw new RangeError('more than two million cells');
  return {
    name: sheet.name,
    rows: found.map(({ row, cells }) => ({ row, cells: Array.from({ length: width }, (_, i) => cells[i] ?? '') })),
  };
}

function readCell(cell: ExcelJS.Cell): Cell {
  const { value } = cell;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberText(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
  if (typeof value !== 'object') return String(value);
  if ('formula' in value || 'sharedFormula' in value) return { formula: `=${cell.formula}` };
  if ('error' in value) return value.error;
  return cell.text;
}

/** Digits as a spreadsheet shows them: a double to fifteen significant digits, so that 2.4642860000000001 in the file is 2.464286. */
const numberText = (value: number): string => String(Number(value.toPrecision(15)));
