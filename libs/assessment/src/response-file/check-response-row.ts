import type { ScoreFileContext } from '../score-file/context.js';
import type { Finding } from '../score-file/place-findings.js';
import type { RowReader } from '../score-file/row-reader.js';
import type { OdsCode } from '../vocabulary.js';
import { findTrust } from './find-trust.js';
import { parseAnswer } from './parse-answer.js';
import { parseBoardSize } from './parse-board-size.js';
import { parseRole } from './parse-role.js';
import { conceptKey, conceptsOf } from './response-columns.js';
import type { ResponseRecord, StoredAnswer } from './response-record.js';

/** What a row of answers says, as far as it was understood; its findings stay with its reader. */
export interface CheckedResponse {
  readonly trust: OdsCode | null;
  readonly boardSize: number | null;
  readonly record: ResponseRecord | null;
}

/**
 * The check of a row of answers: the trust by its code (`findTrust`), the role (`parseRole`), the number of board members (`parseBoardSize`), and
 * an answer to each statement (`parseAnswer`). A row in which nothing is answered, "can't say" included, is `TOO_FEW_ANSWERS`: who answered nothing
 * took no part. All faults of the row become findings of the reader.
 *
 * @example responseRowCheck(context)(openRow(['RA1', 'executive', '12', '4', …], columns)).record?.answers[0] // 4
 */
export function responseRowCheck(context: ScoreFileContext): (row: RowReader) => CheckedResponse {
  const concepts = conceptsOf(context.framework);
  return (row) => {
    const trust = row.read('ods_code', (text) => findTrust(text, context));
    const role = row.read('role', parseRole);
    const boardSize = row.read('board_size', parseBoardSize);
    const before = row.findings.length;
    const answers = concepts.map((concept) => row.read<StoredAnswer>(conceptKey(concept), parseAnswer));
    if (row.findings.length === before && answers.every((answer) => answer === null)) row.findings.push(NOTHING_ANSWERED);
    const understood = trust !== null && role !== null && boardSize !== null;
    return { trust, boardSize, record: understood ? { organisation: trust, boardSize, role, answers } : null };
  };
}

const NOTHING_ANSWERED: Finding = {
  column: null,
  code: 'TOO_FEW_ANSWERS',
  message: 'The row answers no statement.',
  value: null,
  expected: 'At least one answer; leave out the row of a member who gave none',
};
