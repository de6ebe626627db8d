import type { Checked } from '../fault.js';

/** Members of the largest board that is believed. */
export const LARGEST_BOARD = 60;

/**
 * Reads the number of members of a board: a whole number from 1 to 60.
 *
 * Fault: `BOARD_SIZE` for anything else, which is not repeated: in a row that has slipped by a column it is somebody's answer.
 *
 * @example parseBoardSize('12') // { value: 12 }
 */
export function parseBoardSize(text: string): Checked<number> {
  const size = /^\s*[1-9]\d?\s*$/.test(text) ? Number(text) : null;
  if (size !== null && size <= LARGEST_BOARD) return { value: size };
  const message = text.trim() === '' ? 'The number of board members is empty.' : 'This is not a number of board members.';
  return { fault: { code: 'BOARD_SIZE', message, value: null, expected: `A whole number from 1 to ${LARGEST_BOARD}` } };
}
