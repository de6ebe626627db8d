import { BOARD_2026 } from '@boardmark/assessment';
import { suppliedBoard, suppliedTheme } from './supplied-scores.js';

describe('suppliedTheme', () => {
  it.each([
    [4.75, 4.75, null],
    [4.750001, 4.5, 'high'],
    [5, 4.5, 'high'],
    [1.25, 1.25, null],
    [1.249999, 1.5, 'low'],
    [3.123456, 3.123456, null],
    [null, null, null],
  ])('%s is kept as %s, stand-in %s', (given, score, standIn) => {
    expect(suppliedTheme('culture', given)).toMatchObject({ theme: 'culture', score, standIn, nValid: null });
  });
  it('claims nothing about respondents', () => {
    const { theme, score, ...rest } = suppliedTheme('culture', 3.4);
    expect([theme, score, new Set(Object.values(rest))]).toEqual(['culture', 3.4, new Set([null])]);
  });
  it.each([0.999999, 5.000001, NaN])('refuses %d', (score) => expect(() => suppliedTheme('culture', score)).toThrow(RangeError));
});

describe('suppliedBoard', () => {
  const scores = (n: number) => new Map(BOARD_2026.themes.slice(0, n).map(({ code }, i) => [code, i === 0 ? 5 : 3]));
  it('took part with six themes of eight, stand-ins in the mean', () => {
    expect(suppliedBoard(BOARD_2026, scores(6))).toMatchObject({
      nResponses: null,
      lowCoverage: null,
      submitted: true,
      overall: 3.25,
    });
    expect(suppliedBoard(BOARD_2026, scores(5))).toMatchObject({ submitted: false, overall: null });
  });
  it('has a row for each theme of the framework, and no others', () => {
    expect(suppliedBoard(BOARD_2026, new Map()).themes.map(({ score }) => score)).toEqual(Array(8).fill(null));
    expect(() => suppliedBoard(BOARD_2026, new Map([['it', 3]]))).toThrow('board-2026 has no theme it.');
  });
});
