import type { FrameworkVersion } from '../framework.js';
import type { Problem } from '../problem.js';
import { findShape } from './find-shape.js';
import { matchColumns, type ColumnMatch } from './match-columns.js';
import { fileProblem, type Finding } from './place-findings.js';
import { formulaFindings } from './row-reader.js';
import { textOf, type TableRow } from './table-row.js';

/** How far the search for the heading row has come. */
export interface HeaderSearch {
  readonly rowsLeft: number;
  readonly sawText: boolean;
}

/**
 * Looks at one row above the data: the heading row, then `match` is its columns, or a banner row, then `match` is null.
 *
 * A formula is a finding in either (`FORMULA`), and the only one of its cell. Once no rows are left to look at, every row is passed over.
 * `search` is what the next call needs. Throws nothing.
 *
 * @example findHeader({ sheet: null, row: 1, cells: ['A banner'] }, { rowsLeft: 30, sawText: false }, wgll2025).match // null
 */
export function findHeader(row: TableRow, search: HeaderSearch, framework: FrameworkVersion) {
  const findings: Finding[] = search.rowsLeft > 0 ? formulaFindings(row.cells) : [];
  const cells = row.cells.map(textOf);
  const shape = search.rowsLeft > 0 ? findShape(cells, framework) : null;
  const match: ColumnMatch | null = shape === null ? null : matchColumns(cells, shape, framework);
  const formulas = new Set(findings.map(({ column }) => column));
  const headingFindings = (match?.findings ?? []).filter(({ column }) => column === null || !formulas.has(column));
  const next: HeaderSearch = { rowsLeft: Math.max(0, search.rowsLeft - 1), sawText: true };
  return { match, findings: [...findings, ...headingFindings], search: next };
}

/** The problem of a file in which the search ended without a heading row: it was empty, or had none within the first rows. */
export function noHeaderProblem({ sawText }: HeaderSearch): Problem {
  const expected =
    'Region, ICS, Provider, Care Setting and the measures; or ods_code, care_setting, theme, score; separated by commas';
  return sawText
    ? fileProblem('COLUMN_MISSING', 'No heading row was found in the first 30 rows.', expected)
    : fileProblem('FILE_EMPTY', 'The file is empty.', expected);
}
