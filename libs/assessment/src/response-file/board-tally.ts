import type { Finding } from '../score-file/place-findings.js';
import { storedFinding, type StoredSubmissions } from '../score-file/stored-finding.js';
import { submissionKey } from '../score-file/context.js';
import type { OdsCode } from '../vocabulary.js';
import type { CheckedResponse } from './check-response-row.js';

interface Board {
  readonly row: number;
  readonly size: number;
  responses: number;
}

type Columns = Readonly<Record<'trust' | 'boardSize', number | null>>;

/**
 * Follows the boards of a file, row by row, and finds what no row shows alone: a trust whose answers the round holds already (`storedFinding`, at
 * its first row), a number of board members that differs from that of the trust's first row, more rows than the board has members (both
 * `BOARD_SIZE`, the latter once for each trust).
 *
 * Returns a function to be called once per row, in order. Memory grows with the number of trusts.
 *
 * @param submissions of the round
 * @example tallyBoards(context)(2, { trust: 'RN3', boardSize: 12, record }, { trust: 0, boardSize: 2 }) // []
 */
export function tallyBoards(
  submissions: StoredSubmissions,
): (row: number, checked: CheckedResponse, columns: Columns) => Finding[] {
  const boards = new Map<OdsCode, Board>();
  const storedSeen = new Set<OdsCode>();
  return (row, { trust, boardSize }, columns) => {
    if (trust === null) return [];
    const findings: Finding[] = [];
    const key = submissionKey(trust, null);
    if (submissions.stored.has(key) && !storedSeen.has(trust)) {
      storedSeen.add(trust);
      findings.push({ ...storedFinding({ key, column: columns.trust }, submissions), value: trust });
    }
    if (boardSize === null) return findings;
    const board = boards.get(trust) ?? { row, size: boardSize, responses: 0 };
    boards.set(trust, board);
    board.responses += 1;
    if (board.size !== boardSize)
      findings.push(wrongSize(columns.boardSize, `Row ${board.row} gives this trust another number of board members.`));
    if (board.responses === board.size + 1)
      findings.push(wrongSize(columns.boardSize, 'The trust has more rows than its board has members.'));
    return findings;
  };
}

const wrongSize = (column: number | null, message: string): Finding => ({
  column,
  code: 'BOARD_SIZE',
  message,
  value: null,
  expected: 'One number of board members for each trust, and no more rows than that',
});
