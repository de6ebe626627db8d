import type { Problem } from '../problem.js';
import type { ScoreFileContext } from '../score-file/context.js';
import type { HeadingMatch } from '../score-file/match-columns.js';
import { fileProblem, placeFindings, type Finding } from '../score-file/place-findings.js';
import { problemList } from '../score-file/problem-list.js';
import { roundProblem } from '../score-file/round-problem.js';
import { formulaFindings, openRow } from '../score-file/row-reader.js';
import { isBlank, type TableRow } from '../score-file/table-row.js';
import { wrongLength } from '../score-file/wrong-length.js';
import { tallyBoards } from './board-tally.js';
import { responseRowCheck } from './check-response-row.js';
import { headsResponses, matchResponseHeader } from './find-response-header.js';
import type { ResponseRecord } from './response-record.js';

/** The outcome of a whole file of answers: the answers of all its rows, or all its problems in sheet order, of which the first 100,000 are kept. */
export type ResponseFileResult =
  | {
      readonly contents: 'responses';
      readonly outcome: 'accepted';
      readonly nRows: number;
      readonly responses: readonly ResponseRecord[];
    }
  | {
      readonly contents: 'responses';
      readonly outcome: 'rejected';
      readonly nRows: number;
      readonly problems: readonly Problem[];
      readonly nProblems: number;
    };

/** Takes a file row by row, in order, blank rows included; `finish` ends it and is called once. */
export interface ResponseValidator {
  push(row: TableRow): void;
  finish(): ResponseFileResult;
}

const HEADER_ROWS = 30;
const HEADINGS = 'ods_code, role, board_size and one column for each statement of the framework; separated by commas';

/**
 * Checks a file of board members' answers against a round, row by row, and never throws on what the file says.
 *
 * One row is one member: `ods_code`, `role`, `board_size`, and one column per statement, headed by its concept, in any order. Up to 30 banner rows
 * may precede the heading row; blank rows are ignored everywhere. A round of a published framework takes scores only (`ROUND_CONTENTS`, and then
 * the rows are not read).
 *
 * Everything that is wrong is reported, from top to bottom and left to right, a row of the wrong length excepted, which is reported as such and
 * not read. Any problem means that there are no answers. No problem repeats what a cell below the headings says, but for the code of a trust.
 *
 * @example
 * const validator = createResponseValidator(context);
 * for (const row of rows) validator.push(row);
 * validator.finish(); // { contents: 'responses', outcome: 'accepted', nRows: 2283, responses: [...] }
 */
export function createResponseValidator(context: ScoreFileContext): ResponseValidator {
  const { framework } = context;
  const contents = 'responses';
  const wanted = framework.visibility === 'confidential';
  const problems = problemList([...roundProblem(context.round), ...(wanted ? [] : [takesScores(context)])]);
  const check = responseRowCheck(context);
  const tally = tallyBoards(context);
  let match: HeadingMatch | null = null;
  let rowsLeft = HEADER_ROWS;
  let sawText = false;
  let responses: ResponseRecord[] = [];
  let nRows = 0;

  const pushHead = (row: TableRow) => {
    sawText = true;
    if (rowsLeft === 0) return;
    rowsLeft -= 1;
    if (headsResponses(row.cells, framework)) match = matchResponseHeader(row.cells, framework);
    problems.add(placeFindings(row, match?.findings ?? withoutValues(formulaFindings(row.cells)), match?.headings ?? []));
  };
  const pushData = (row: TableRow, { headings, columns }: HeadingMatch) => {
    nRows += 1;
    const length = wrongLength(row, headings.length);
    if (length !== null) return problems.add(placeFindings(row, [length], headings));
    const reader = openRow(row.cells, columns);
    const checked = check(reader);
    const places = { trust: reader.columnOf('ods_code'), boardSize: reader.columnOf('board_size') };
    const findings = [...withoutValues(reader.findings), ...tally(row.row, checked, places)];
    problems.add(placeFindings(row, findings, headings));
    if (problems.count() > 0) responses = [];
    else if (checked.record !== null) responses.push(checked.record);
  };
  return {
    push(row) {
      if (!wanted || isBlank(row.cells)) return;
      if (match === null) pushHead(row);
      else pushData(row, match);
    },
    finish() {
      if (wanted && match === null) problems.add([noHeader(sawText)]);
      else if (wanted && nRows === 0)
        problems.add([fileProblem('NO_ROWS', 'No row follows the headings.', 'At least one row of answers')]);
      if (problems.count() === 0) return { contents, outcome: 'accepted', nRows, responses };
      return { contents, outcome: 'rejected', nRows, problems: problems.list(), nProblems: problems.count() };
    },
  };
}

/** Only what is known to be a trust's code is repeated. */
const withoutValues = (findings: readonly Finding[]): Finding[] =>
  findings.map((finding) => ({
    ...finding,
    value: finding.code === 'ODS_UNKNOWN' || finding.code === 'ORGANISATION_NOT_OPEN' ? finding.value : null,
  }));

const takesScores = ({ round }: ScoreFileContext): Problem =>
  fileProblem(
    'ROUND_CONTENTS',
    'This round takes scores, not the answers of board members.',
    'A round of a board framework',
    round.id,
  );

const noHeader = (sawText: boolean): Problem =>
  sawText
    ? fileProblem('COLUMN_MISSING', `No heading row was found in the first ${HEADER_ROWS} rows.`, HEADINGS)
    : fileProblem('FILE_EMPTY', 'The file is empty.', HEADINGS);
