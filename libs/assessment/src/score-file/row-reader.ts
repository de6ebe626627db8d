import type { Checked } from '../fault.js';
import type { Finding } from './place-findings.js';
import { formulaOf, textOf, type Cell } from './table-row.js';

/** Reads the cells of one row by the key of their column, and gathers what is wrong with them. */
export interface RowReader {
  readonly findings: Finding[];
  /** The text of a cell; null when the file lacks the column or the cell held a formula, which is then a finding already. */
  text(key: string): string | null;
  /** The value that `check` makes of the cell; null when there is none, and then the fault, if any, is a finding. */
  read<T>(key: string, check: (text: string) => Checked<T>): T | null;
  columnOf(key: string): number | null;
}

/** A reader over one row. Formulas in any of its columns become findings of code `FORMULA` at once. */
export function openRow(cells: readonly Cell[], columns: ReadonlyMap<string, number>): RowReader {
  const findings: Finding[] = formulaFindings(cells);
  const columnOf = (key: string) => columns.get(key) ?? null;
  const text = (key: string) => {
    const column = columnOf(key);
    const cell = column === null ? undefined : cells[column];
    return cell === undefined || formulaOf(cell) !== null ? null : textOf(cell);
  };
  const read = <T>(key: string, check: (text: string) => Checked<T>): T | null => {
    const found = text(key);
    const checked = found === null ? null : check(found);
    if (checked === null) return null;
    if ('value' in checked) return checked.value;
    findings.push({ column: columnOf(key), ...checked.fault });
    return null;
  };
  return { findings, columnOf, text, read };
}

/** One finding for each cell that holds a formula. */
export function formulaFindings(cells: readonly Cell[]): Finding[] {
  return cells.flatMap((cell, column) => {
    const formula = formulaOf(cell);
    if (formula === null) return [];
    return [
      { column, code: 'FORMULA', message: 'The cell holds a formula.', value: formula, expected: 'A plain value' } as const,
    ];
  });
}
