import type { Checked, Fault } from './fault.js';

const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?$/;
const EXPECTED = 'A number from 1 to 5 with a decimal point and at most six decimals, such as 2.5';

const fault = (code: Fault['code'], message: string, value: string): Checked<string> => ({
  fault: { code, message, value, expected: EXPECTED },
});

/**
 * Reads a score from decimal text: 1 <= score <= 5, at most six decimals. The digits are returned as they were written (without
 * surrounding white space) and never pass through a binary number, so `2.50` stays `2.50`.
 *
 * Faults: `SCORE_MISSING` for empty text; `SCORE_FORMAT` for anything that is not plain decimal digits (a comma, words, `1e0`, `+2`,
 * `.5`, `NaN`, leading zeros); `SCORE_RANGE` below 1 or above 5, negative numbers included; `SCORE_PRECISION` for a seventh decimal,
 * even a zero. The first that applies, in this order, is given.
 *
 * @example parseScore(' 2.5 ') // { value: '2.5' }
 * @example parseScore('2,5') // { fault: { code: 'SCORE_FORMAT', … } }
 */
export function parseScore(text: string): Checked<string> {
  const digits = text.trim();
  if (digits === '') return fault('SCORE_MISSING', 'The score is empty.', text);
  const [, sign, whole = '', decimals = ''] = NUMBER.exec(digits) ?? [];
  if (sign === undefined) return fault('SCORE_FORMAT', 'This is not a score.', text);
  if (!inRange(sign, whole, decimals)) return fault('SCORE_RANGE', 'The score lies outside 1 to 5.', text);
  if (decimals.length > 6) return fault('SCORE_PRECISION', 'The score has more than six decimals.', text);
  return { value: digits };
}

function inRange(sign: string, whole: string, decimals: string): boolean {
  return sign === '' && (/^[1-4]$/.test(whole) || (whole === '5' && /^0*$/.test(decimals)));
}
