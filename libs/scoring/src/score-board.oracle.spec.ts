import fixture from './fixtures/board-scores.json' with { type: 'json' };
import type { BoardResult, ThemeResult } from './board-result.js';
import type { BoardRole } from './board-response.js';
import { scoreBoard } from './score-board.js';
import { answersOf, frameworkOf } from './testing/arbitrary-board.js';

const framework = frameworkOf(fixture.statements);
const FLOATS = ['standardError', 'low', 'high', 'ad', 'rwg'] as const;

const exactPart = (theme: ThemeResult) => ({ ...theme, ...Object.fromEntries(FLOATS.map((key) => [key, null])) });

function expectTheme(actual: ThemeResult | undefined, expected: ThemeResult) {
  expect(exactPart(actual ?? ({} as ThemeResult))).toEqual(exactPart(expected));
  for (const key of FLOATS) {
    if (expected[key] === null) expect(actual?.[key]).toBeNull();
    else expect(actual?.[key]).toBeCloseTo(expected[key], 9);
  }
}

describe('scoreBoard beside exact fractions of Python, NumPy and SciPy', () => {
  it.each(fixture.boards.map((board, i) => ({ ...board, i })))('agrees on board $i', ({ members, result }) => {
    const expected = result as unknown as BoardResult;
    const responses = members.map(({ role, answers }) => ({ role: role as BoardRole, answers: answersOf(answers) }));
    const actual = scoreBoard(framework, responses);
    const { nResponses, submitted, overall } = expected;
    expect(actual).toMatchObject({ nResponses, submitted, overall });
    expected.themes.forEach((theme, i) => expectTheme(actual.themes[i], theme));
    expect(actual.themes).toHaveLength(expected.themes.length);
  });

  it('saw everything that can happen', () => {
    const themes = fixture.boards.flatMap(({ result }) => (result as unknown as BoardResult).themes);
    const seen = <T>(pick: (theme: ThemeResult) => T) => new Set(themes.map(pick));
    expect(seen(({ standIn }) => standIn)).toEqual(new Set([null, 'high', 'low']));
    expect(seen(({ agreement }) => agreement)).toEqual(new Set([null, 'strong', 'moderate', 'mixed']));
    expect(seen(({ cantSay }) => cantSay)).toEqual(new Set([null, 'few', 'some', 'many']));
    expect(seen(({ split }) => split?.beyondChance)).toEqual(new Set([undefined, true, false]));
    expect(seen(({ dependsOnWho }) => dependsOnWho)).toEqual(new Set([null, true, false]));
  });
});
