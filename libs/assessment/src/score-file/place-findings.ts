import type { Fault } from '../fault.js';
import type { Problem } from '../problem.js';
import { columnLetters } from './cell-address.js';
import { clipValue } from './clip-value.js';
import type { TableRow } from './table-row.js';

/** A fault and the column in which it was found, counted from 0; null when it concerns the row. */
export interface Finding extends Fault {
  readonly column: number | null;
}

/**
 * Problems for the findings of one row, from left to right, those of the whole row first. `headings` name the columns.
 *
 * @example placeFindings({ sheet: null, row: 4, cells }, [{ column: 3, code: 'SCORE_RANGE', … }], headings)[0].cell // 'D4'
 */
export function placeFindings(at: TableRow, findings: readonly Finding[], headings: readonly string[]): Problem[] {
  return findings
    .toSorted((a, b) => (a.column ?? -1) - (b.column ?? -1))
    .map(({ column, code, message, value, expected }) => ({
      sheet: clipValue(at.sheet),
      row: at.row,
      column: column === null ? null : clipValue(headings[column] ?? columnLetters(column)),
      cell: column === null ? null : `${columnLetters(column)}${at.row}`,
      code,
      message,
      value: clipValue(value),
      expected,
    }));
}

/**
 * A problem of the whole file, without a row.
 *
 * @example fileProblem('FILE_EMPTY', 'The file is empty.', 'A heading row and at least one row of scores').row // null
 */
export function fileProblem(code: Problem['code'], message: string, expected: string, value: string | null = null): Problem {
  return { sheet: null, row: null, column: null, cell: null, code, message, value: clipValue(value), expected };
}
