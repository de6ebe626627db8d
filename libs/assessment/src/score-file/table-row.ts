/** A spreadsheet cell that holds a formula, which no import accepts: its shown value depends on the program that opens it. */
export interface FormulaCell {
  readonly formula: string;
}

/** One cell as a reader of files delivers it: text exactly as it stands, empty for an empty cell. */
export type Cell = string | FormulaCell;

/** One row of a file. `row` counts from 1 and includes headings and blank lines; `sheet` is null for a file without sheets. */
export interface TableRow {
  readonly sheet: string | null;
  readonly row: number;
  readonly cells: readonly Cell[];
}

/**
 * The formula a cell holds, also when it was typed as text that a spreadsheet would run: text whose first character after white space is "=".
 * Null for a plain value.
 *
 * @example formulaOf(' =1+1') // ' =1+1'
 * @example formulaOf('2.5') // null
 */
export function formulaOf(cell: Cell): string | null {
  if (typeof cell !== 'string') return cell.formula;
  return cell.trimStart().startsWith('=') ? cell : null;
}

/** The text of a cell; a formula has none. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}

/** True when every cell is empty or white space. */
export function isBlank(cells: readonly Cell[]): boolean {
  return cells.every((cell) => typeof cell === 'string' && cell.trim() === '');
}
