import type { FrameworkVersion } from '../framework.js';
import { normaliseHeading } from '../normalise-name.js';
import { columnLetters } from './cell-address.js';
import { expectedColumns, headingKeys, type ExpectedColumn, type Shape } from './layout.js';
import type { Finding } from './place-findings.js';

/** The heading row, understood: where each expected column stands (counted from 0), and what is wrong with the row. */
export interface HeadingMatch {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** The heading row of a file of scores. */
export interface ColumnMatch extends HeadingMatch {
  readonly shape: Shape;
}

/**
 * Matches the headings of a row with the columns that its shape expects, in any order.
 *
 * Findings: `COLUMN_UNKNOWN` for a heading that means nothing here (an empty one between others included), `COLUMN_REPEATED` for a
 * second heading of the same column (the old and the new name of one theme, for instance), `COLUMN_MISSING` for each required column
 * that is not there. Empty headings at the right end do not count. Of a repeated column the first is kept.
 *
 * @example matchColumns(['score', 'ods_code', 'theme', 'care_setting'], 'tidy', wgll2025).columns.get('theme') // 2
 */
export function matchColumns(cells: readonly string[], shape: Shape, framework: FrameworkVersion): ColumnMatch {
  return { shape, ...matchHeadings(cells, expectedColumns(shape, framework)) };
}

/**
 * Matches headings with the columns that are expected, in any order; findings as of `matchColumns`. `say` makes the finding of a heading
 * that no column goes by.
 *
 * @example matchHeadings(['score', 'ods_code'], expectedColumns('tidy', wgll2025)).columns.get('score') // 0
 */
export function matchHeadings(
  cells: readonly string[],
  expected: readonly ExpectedColumn[],
  say: (column: number, heading: string) => Finding = (column, heading) => unknown(column, heading, expected[0]?.names[0] ?? ''),
): HeadingMatch {
  const keys = headingKeys(expected);
  const headings = cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim());
  const columns = new Map<string, number>();
  const findings: Finding[] = [];
  headings.forEach((heading, column) => {
    const key = keys.get(normaliseHeading(heading));
    const first = key === undefined ? undefined : columns.get(key);
    if (key === undefined) findings.push(say(column, heading));
    else if (first !== undefined) findings.push(repeated(column, heading, first));
    else columns.set(key, column);
  });
  for (const { key, names, required } of expected) if (required && !columns.has(key)) findings.push(missing(names));
  return { headings, columns, findings };
}

const unknown = (column: number, heading: string, example: string): Finding => ({
  column,
  code: 'COLUMN_UNKNOWN',
  message: heading === '' ? 'A column has no heading.' : 'This heading is not one of the file format.',
  value: heading,
  expected: `Only the columns of the file format, such as ${example}`,
});

const repeated = (column: number, heading: string, first: number): Finding => ({
  column,
  code: 'COLUMN_REPEATED',
  message: `Column ${columnLetters(first)} already holds this.`,
  value: heading,
  expected: 'Each column once',
});

const missing = ([name = '', ...others]: readonly string[]): Finding => ({
  column: null,
  code: 'COLUMN_MISSING',
  message: `The column ${name} is missing.`,
  value: null,
  expected: others.length === 0 ? `A column headed ${name}` : `A column headed ${[name, ...others].join(' or ')}`,
});
