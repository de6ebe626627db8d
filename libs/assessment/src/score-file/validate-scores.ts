import type { ScoreRecord } from '../score-record.js';
import type { Problem } from '../problem.js';
import { publishedRowCheck } from './check-published-row.js';
import { tidyRowCheck } from './check-tidy-row.js';
import type { RowCheck } from './checked-row.js';
import type { ScoreFileContext } from './context.js';
import { findHeader, noHeaderProblem, type HeaderSearch } from './find-header.js';
import type { ColumnMatch } from './match-columns.js';
import { fileProblem, placeFindings } from './place-findings.js';
import { problemList } from './problem-list.js';
import { findRepetitions } from './repetitions.js';
import { roundProblem } from './round-problem.js';
import { openRow } from './row-reader.js';
import { isBlank, type TableRow } from './table-row.js';
import { wrongLength } from './wrong-length.js';

/** The outcome of a whole file of scores: all its records, or all its problems in sheet order, of which the first 100,000 are kept. */
export type ScoreFileResult =
  | {
      readonly contents: 'scores';
      readonly outcome: 'accepted';
      readonly nRows: number;
      readonly records: readonly ScoreRecord[];
    }
  | {
      readonly contents: 'scores';
      readonly outcome: 'rejected';
      readonly nRows: number;
      readonly problems: readonly Problem[];
      readonly nProblems: number;
    };

/** Takes a file row by row, in order, blank rows included; `finish` ends it and is called once. */
export interface ScoreValidator {
  push(row: TableRow): void;
  finish(): ScoreFileResult;
}

/**
 * Checks a file of scores against a round, row by row, and never throws on what the file says.
 *
 * Two shapes are understood, told apart by the heading row: the as-published table (`Region`, `ICS`, `Provider`, `Care Setting`, and one
 * column per theme by present or former name), and tidy rows (`ods_code`, `care_setting`, `theme`, `score`). Columns may come in any
 * order; up to 30 banner rows may precede the heading row; blank rows are ignored everywhere. Names match exactly after
 * `normaliseName`, or as registered aliases, never by similarity.
 *
 * Everything that is wrong is reported, from top to bottom and left to right, a row of the wrong length excepted, which is reported as
 * such and not read. Any problem means that there are no records. Memory grows with the scores of the file only.
 *
 * @example
 * const validator = createScoreValidator(context);
 * for (const row of rows) validator.push(row);
 * validator.finish(); // { contents: 'scores', outcome: 'accepted', nRows: 285, records: [...] }
 */
export function createScoreValidator(context: ScoreFileContext): ScoreValidator {
  const contents = 'scores';
  const problems = problemList(roundProblem(context.round));
  const repetitions = findRepetitions(context);
  let search: HeaderSearch = { rowsLeft: 30, sawText: false };
  let table: { match: ColumnMatch; check: RowCheck } | null = null;
  let records: ScoreRecord[] = [];
  let nRows = 0;

  const pushHead = (row: TableRow) => {
    const found = findHeader(row, search, context.framework);
    search = found.search;
    problems.add(placeFindings(row, found.findings, found.match?.headings ?? []));
    if (found.match === null) return;
    const check = found.match.shape === 'tidy' ? tidyRowCheck(context) : publishedRowCheck(context);
    table = { match: found.match, check };
  };
  const pushData = (row: TableRow, { match, check }: { match: ColumnMatch; check: RowCheck }) => {
    nRows += 1;
    const length = wrongLength(row, match.headings.length);
    if (length !== null) return problems.add(placeFindings(row, [length], match.headings));
    const reader = openRow(row.cells, match.columns);
    const checked = check(reader);
    problems.add(placeFindings(row, [...reader.findings, ...repetitions(row.row, checked)], match.headings));
    if (problems.count() === 0) records.push(...checked.records);
    else records = [];
  };
  return {
    push(row) {
      if (isBlank(row.cells)) return;
      if (table === null) pushHead(row);
      else pushData(row, table);
    },
    finish() {
      if (table === null) problems.add([noHeaderProblem(search)]);
      else if (nRows === 0) problems.add([fileProblem('NO_ROWS', 'No row follows the headings.', 'At least one row of scores')]);
      if (problems.count() === 0) return { contents, outcome: 'accepted', nRows, records };
      return { contents, outcome: 'rejected', nRows, problems: problems.list(), nProblems: problems.count() };
    },
  };
}
