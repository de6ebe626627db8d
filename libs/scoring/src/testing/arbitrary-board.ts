import type { FrameworkVersion } from '@boardmark/assessment';
import fc from 'fast-check';
import { type Answer, BOARD_ROLES, type BoardResponse } from '../board-response.js';

/** A framework of themes with the given statements, one letter each: `s`, or `r` for a reversed one. */
export function frameworkOf(statements: Readonly<Record<string, string>>, id = 'board-test'): FrameworkVersion {
  const themes = Object.entries(statements).map(([code, letters]) => ({
    code,
    name: code,
    headline: null,
    formerNames: [],
    statements: [...letters].map((letter, i) => ({ conceptId: `${code}_${i}`, text: `${code} ${i}`, reverse: letter === 'r' })),
  }));
  const named = { framework: 'board', frameworkName: 'Board', version: 'test' };
  return { id, ...named, visibility: 'confidential', byCareSetting: false, themes };
}

/** Answers written as one letter each: a digit, `?` for "can't say", `-` for nothing. */
export function answersOf(text: string): Answer[] {
  return [...text].map((letter) => (letter === '?' ? 'cant_say' : letter === '-' ? null : (Number(letter) as Answer)));
}

/** Statements of {@link arbitraryBoard}: 17 in five themes. */
export const ARBITRARY_FRAMEWORK = frameworkOf({ one: 's', two: 'rs', three: 'sss', four: 'srss', seven: 'sssrsss' });

const answer = (low: number, high: number): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: low, max: high }).map((value) => value as Answer) },
    { weight: 1, arbitrary: fc.constantFrom<Answer>('cant_say', null) },
  );

const response = (low: number, high: number): fc.Arbitrary<BoardResponse> =>
  fc.record({ role: fc.constantFrom(...BOARD_ROLES), answers: fc.array(answer(low, high), { minLength: 17, maxLength: 17 }) });

/** Small boards: of every opinion, of middling ones and of extreme ones, so that stand-ins and splits both occur. */
export const arbitraryBoard: fc.Arbitrary<readonly BoardResponse[]> = fc
  .constantFrom([1, 5], [2, 4], [4, 5], [5, 5], [1, 1])
  .chain(([low = 1, high = 5]) => fc.array(response(low, high), { minLength: 0, maxLength: 14 }));
