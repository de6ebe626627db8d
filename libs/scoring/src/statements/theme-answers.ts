import type { FrameworkVersion, Theme } from '@boardmark/assessment';
import type { Answer, BoardResponse, BoardRole } from '../board-response.js';

/** One member's answers to the statements of one theme, turned so that 5 is always the mature end. */
export interface MemberAnswers {
  readonly role: BoardRole;
  readonly answers: readonly Answer[];
}

const turn = (answer: Answer): Answer => (typeof answer === 'number' ? ((6 - answer) as Answer) : answer);

/**
 * Every response cut into the framework's themes; answers to reversed statements become 6 − x.
 *
 * @returns one entry a theme, in the order of the framework, each with one entry a response, in the order given
 * @throws {RangeError} for a response that has not exactly one entry for each statement
 * @example answersByTheme(framework, responses)[0] // [{ role: 'executive', answers: [4, 5, 'cant_say'] }, …]
 */
export function answersByTheme(
  { id, themes }: FrameworkVersion,
  responses: readonly BoardResponse[],
): readonly (readonly MemberAnswers[])[] {
  const expected = themes.reduce((sum, { statements }) => sum + statements.length, 0);
  for (const { answers } of responses) {
    if (answers.length !== expected) throw new RangeError(`${id} has ${expected} statements, a response has ${answers.length}.`);
  }
  let first = 0;
  return themes.map((theme) => {
    const from = first;
    first += theme.statements.length;
    return responses.map(({ role, answers }) => ({ role, answers: keyed(theme, answers.slice(from, first)) }));
  });
}

function keyed({ statements }: Theme, answers: readonly Answer[]): Answer[] {
  return answers.map((answer, i) => (statements[i]?.reverse === true ? turn(answer) : answer));
}
