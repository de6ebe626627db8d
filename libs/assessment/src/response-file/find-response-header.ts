import type { FrameworkVersion } from '../framework.js';
import { normaliseHeading } from '../normalise-name.js';
import { headingKeys } from '../score-file/layout.js';
import { matchHeadings, type HeadingMatch } from '../score-file/match-columns.js';
import type { Finding } from '../score-file/place-findings.js';
import { formulaFindings } from '../score-file/row-reader.js';
import { textOf, type Cell } from '../score-file/table-row.js';
import { foreignHeading, responseColumns } from './response-columns.js';

/**
 * Whether a row heads a table of answers: it holds two of its headings, in any order, case and spacing. A file of scores
 * has one of them at most, the code of the organisation.
 *
 * @example headsResponses(['role', 'ods_code', 'board_size'], board2026) // true
 * @example headsResponses(['ods_code', 'care_setting', 'theme', 'score'], board2026) // false
 */
export function headsResponses(cells: readonly Cell[], framework: FrameworkVersion): boolean {
  const keys = headingKeys(responseColumns(framework));
  const present = new Set(cells.map((cell) => keys.get(normaliseHeading(textOf(cell)))).filter((key) => key !== undefined));
  return present.size >= 2;
}

/**
 * The columns of the heading row of a file of answers, and what is wrong with it: a formula (`FORMULA`), a column that is missing, repeated or
 * foreign (`foreignHeading`).
 *
 * @example matchResponseHeader(['ods_code', 'role', 'name'], board2026).findings.at(0)?.code // 'COLUMN_UNKNOWN'
 */
export function matchResponseHeader(cells: readonly Cell[], framework: FrameworkVersion): HeadingMatch {
  const formulas: Finding[] = formulaFindings(cells);
  const inFormula = new Set(formulas.map(({ column }) => column));
  const match = matchHeadings(cells.map(textOf), responseColumns(framework), (column, heading) =>
    foreignHeading(column, heading, framework),
  );
  const findings = match.findings.filter(({ column }) => column === null || !inFormula.has(column));
  return { ...match, findings: [...formulas, ...findings] };
}
