import { BOARD_2026 } from '@boardmark/assessment';
import type { Answer, BoardResponse, BoardRole } from './board-response.js';
import vectors from './fixtures/agreement-vectors.json' with { type: 'json' };
import { fraction } from './exact/fraction.js';
import { scoreBoard } from './score-board.js';
import { dependsOnWho } from './split.js';
import { answersOf, frameworkOf } from './testing/arbitrary-board.js';

const { agreement: vector } = vectors;
const four = frameworkOf({ culture: 'ssss' });
const three = frameworkOf({ culture: 'sss' });
const board = (texts: readonly string[], role: (i: number) => BoardRole = () => 'executive'): BoardResponse[] =>
  texts.map((text, i) => ({ role: role(i), answers: answersOf(text) }));
const theme = (texts: readonly string[], framework = three) => scoreBoard(framework, board(texts)).themes[0];
const sides = (executive: readonly string[], nonExecutive: readonly string[]) =>
  scoreBoard(
    three,
    board([...executive, ...nonExecutive], (i) => (i < executive.length ? 'executive' : 'non_executive')),
  );

describe('the board of eight in the worked example', () => {
  const responses = vector.items.map((answers, i) => ({
    role: i < 5 ? ('executive' as const) : ('non_executive' as const),
    answers: answers as Answer[],
  }));
  const [culture] = scoreBoard(four, responses).themes;

  it('scores 28.25/8 with its standard error', () => {
    expect(culture?.score).toBe(3.53125);
    expect(culture?.standardError).toBeCloseTo(vector.sd_respondent_means / Math.sqrt(8), 7);
    expect(culture?.standardError).toBeCloseTo(0.208, 3);
  });
  it('agrees moderately', () => {
    expect(culture).toMatchObject({ ad: vector.AD_M_scale, agreement: 'moderate' });
    expect(culture?.rwg).toBeCloseTo(vector.rwg_star_j_lindell, 7);
  });
  it('has no split: three non-executives are too few', () => expect(culture).toMatchObject({ split: null, dependsOnWho: null }));
});

describe('the half rule and the minimum of five', () => {
  it('does not count a member with one answer of three', () => {
    expect(theme(['444', '333', '444', '333', '5--'])).toMatchObject({ nValid: 4, score: null, low: null, agreement: null });
    expect(theme(['444', '333', '444', '333', '5-?'])).toMatchObject({ nValid: 4, score: null });
    expect(theme(['444', '333', '444', '333', '53-'])).toMatchObject({ nValid: 5, score: 3.6 });
  });
  it('gives each member one vote, however many statements they answered', () => {
    expect(theme(['22-', '22-', '444', '444', '444'])?.score).toBe(3.2);
  });
  it('turns a reversed statement around', () => {
    expect(theme(['441', '441', '442', '442', '442'], frameworkOf({ culture: 'ssr' }))?.score).toBe(4.133333);
  });
});

describe('near unanimity', () => {
  it('is judged without each member in turn: four at the top beside one far below are all but unanimous', () => {
    expect(theme(['555', '555', '555', '555', '222'])).toMatchObject({ score: 4.5, standIn: 'high', low: null, ad: null });
    expect(theme(['111', '111', '111', '111', '444'])).toMatchObject({ score: 1.5, standIn: 'low', standardError: null });
  });
  it('still tells the band of agreement', () => expect(theme(Array(6).fill('555'))?.agreement).toBe('strong'));
  it('begins beyond 4.75 and below 1.25, not at them', () => {
    expect(theme(['5555', '5555', '4555', '4445', '4445'], four)?.standIn).toBeNull();
    expect(theme(['5555', '5555', '5544', '5445', '1111'], four)).toMatchObject({ standIn: null, score: 4 });
    expect(theme(['5555', '5555', '5544', '5545', '1111'], four)).toMatchObject({ standIn: 'high' });
    expect(theme(['1111', '1111', '1122', '1221', '5555'], four)).toMatchObject({ standIn: null, score: 2 });
    expect(theme(['1111', '1111', '1122', '1121', '5555'], four)).toMatchObject({ standIn: 'low' });
  });
  it('replaces the score in the overall score too', () => {
    const six = frameworkOf({ a: 'ss', b: 'ss' });
    expect(scoreBoard(six, board(Array(5).fill('5533')))).toMatchObject({ overall: 3.75 });
  });
});

describe('a board whose members have equal means', () => {
  it('has a range that does not say so', () => {
    const equal = theme(['333', '243', '234', '333', '342']);
    expect(equal?.score).toBe(3);
    expect(equal?.standardError).toBeCloseTo(Math.sqrt(1 / 36 / 5), 12);
  });
});

describe('executives beside non-executives', () => {
  const high = ['445', '455', '444', '545', '434'];
  const low = ['223', '222', '232', '212', '322'];
  it('are told apart with five of each', () => {
    expect(sides(high, low).themes[0]).toMatchObject({
      split: { executive: 4.266667, nonExecutive: 2.133333, gap: 2.133333, beyondChance: true },
      dependsOnWho: false,
    });
  });
  it('are not with four', () => expect(sides(high, low.slice(1)).themes[0]?.split).toBeNull());
  it('change the score when one side answered far more often', () => {
    expect(sides(high, [...low, ...low]).themes[0]).toMatchObject({ dependsOnWho: true });
  });
  it('are not when one side is all but unanimous', () => {
    expect(sides(Array(5).fill('555'), low).themes[0]).toMatchObject({ standIn: null, split: null, dependsOnWho: null });
  });
  it('are told apart on no theme if one theme does not allow it', () => {
    const both = frameworkOf({ first: 'sss', second: 'sss' });
    const rows = [...high, ...low];
    const role = (i: number): BoardRole => (i < 5 ? 'executive' : 'non_executive');
    const full = scoreBoard(
      both,
      board(
        rows.map((row) => row + row),
        role,
      ),
    );
    expect(full.themes.map(({ split }) => split?.gap)).toEqual([2.133333, 2.133333]);
    const gap = scoreBoard(
      both,
      board(
        rows.map((row, i) => row + (i === 9 ? '---' : row)),
        role,
      ),
    );
    expect(gap.themes.map(({ split, dependsOnWho }) => [split, dependsOnWho])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe('the note on who answered', () => {
  it('begins beyond 0.2', () => {
    const sides = { executive: [fraction(4)], nonExecutive: [fraction(2)] };
    expect([fraction(16, 5), fraction(3201, 1000), fraction(2799, 1000)].map((score) => dependsOnWho(score, sides))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

describe('"can\'t say"', () => {
  it.each([
    ['few at 10 %', ['?4', '44', '44', '44', '44'], 'few'],
    ['some beyond 10 %', ['?4', '44', '44', '44', '4-'], 'some'],
    ['some at 20 %', ['?4', '?4', '44', '44', '44'], 'some'],
    ['many beyond 20 %', ['?4', '?4', '44', '44', '4-'], 'many'],
    ['many where nobody could say', ['??', '??', '??', '??', '??'], 'many'],
    ['nothing when fewer than five said anything', ['?4', '?4', '44', '44', '--'], null],
  ])('%s', (_, texts, band) => expect(theme(texts, frameworkOf({ culture: 'ss' }))?.cantSay).toBe(band));
});

describe('a board', () => {
  const eight = (themes: number) => Array(5).fill('344'.repeat(themes) + '---'.repeat(8 - themes));
  it('took part with six themes of eight', () => {
    expect(scoreBoard(BOARD_2026, board(eight(6)))).toMatchObject({ submitted: true, overall: 3.666667 });
    expect(scoreBoard(BOARD_2026, board(eight(5)))).toMatchObject({ submitted: false, overall: null });
  });
  it('without answers has no scores', () => {
    const nothing = scoreBoard(BOARD_2026, [], 12);
    expect(nothing).toMatchObject({ nResponses: 0, submitted: false, overall: null, lowCoverage: true });
    expect(nothing.themes.map(({ nValid, score }) => [nValid, score])).toEqual(Array(8).fill([0, null]));
  });
  it('is poorly covered below half of its members', () => {
    const coverage = (size: number | null) => scoreBoard(BOARD_2026, board(eight(8)), size).lowCoverage;
    expect([coverage(10), coverage(11), coverage(null)]).toEqual([false, true, null]);
  });
  it('must answer in the shape of the framework', () => {
    expect(() => scoreBoard(BOARD_2026, board(['44']))).toThrow('board-2026 has 24 statements, a response has 2.');
  });
});
