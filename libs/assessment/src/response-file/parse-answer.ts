import type { Checked, Fault } from '../fault.js';
import { normaliseHeading } from '../normalise-name.js';
import type { StoredAnswer } from './response-record.js';

const ANSWERS: Readonly<Record<string, StoredAnswer>> = { '': null, '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, 'CANT SAY': 0 };
const EXPECTED = "A whole number from 1 to 5, can't say, or an empty cell for a statement that was skipped";

const fault = (code: Fault['code'], message: string): Checked<StoredAnswer> => ({
  fault: { code, message, value: null, expected: EXPECTED },
});

/**
 * Reads one answer: `1` to `5`; "can't say" in any case, with a straight apostrophe, a typographic one or none; nothing for a statement that
 * was skipped.
 *
 * Faults: `ANSWER_RANGE` for any other whole number, `ANSWER_FORMAT` for everything else. Neither repeats what was found: it is somebody's
 * answer.
 *
 * @example parseAnswer(' 4 ') // { value: 4 }
 * @example parseAnswer('Can’t say') // { value: 0 }
 * @example parseAnswer('') // { value: null }
 */
export function parseAnswer(text: string): Checked<StoredAnswer> {
  const value = ANSWERS[normaliseHeading(text).replace(/['’‘ʼ`´]/g, '')];
  if (value !== undefined) return { value };
  return /^\s*[-+]?\d+\s*$/.test(text)
    ? fault('ANSWER_RANGE', 'The answer lies outside 1 to 5.')
    : fault('ANSWER_FORMAT', 'This is not an answer.');
}
