import type { Answer } from '../board-response.js';
import { type Fraction, fraction } from '../exact/fraction.js';

/**
 * How many statements of a theme a respondent must answer to count: the half rule, ⌈I/2⌉ and never fewer
 * than two, or all I when there are at most two.
 *
 * @param statements I, the number of statements of the theme
 * @example answersNeeded(3) // 2
 * @see person-mean prorating as in the scoring of multi-item scales ("half rule")
 */
export function answersNeeded(statements: number): number {
  return statements <= 2 ? statements : Math.ceil(statements / 2);
}

/**
 * A respondent's mean over the statements answered, in points, exactly; null by the half rule.
 *
 * "Can't say" and a skipped statement are both no answer: nothing is imputed for them, neither a 1 nor a 3, nor what others said.
 * Null too for a theme without statements.
 *
 * @example respondentMean([4, 'cant_say', 5]) // 9/2
 * @example respondentMean([4, 'cant_say', null]) // null
 */
export function respondentMean(answers: readonly Answer[]): Fraction | null {
  const given = answers.filter((answer) => typeof answer === 'number');
  if (given.length === 0 || given.length < answersNeeded(answers.length)) return null;
  return fraction(
    given.reduce<number>((sum, answer) => sum + answer, 0),
    given.length,
  );
}
