import { prepareRound } from './prepared-round.js';
import { unitsOfSlice } from './units.js';

const round = prepareRound({
  themes: ['a', 'b'],
  trusts: [
    { code: 'R1', sector: 'acute', system: 'Q1', region: 'Y1' },
    { code: 'R2', sector: 'community', system: 'Q1', region: 'Y1' },
  ],
  submissions: [
    { trust: 'R1', careSetting: 'acute', scores: [4, 2] },
    { trust: 'R1', careSetting: 'community', scores: [3, null] },
    { trust: 'R2', careSetting: 'community', scores: [1, null] },
  ],
});
const summary = (slice: 'all' | 'acute' | 'community', theme: number) =>
  unitsOfSlice(round, slice, theme).map(({ trust, score, parts }) => [trust.code, score, parts.map(({ weight }) => weight)]);

describe('unitsOfSlice', () => {
  it('counts a trust once in all, its settings sharing its weight', () => {
    expect(summary('all', 0)).toEqual([
      ['R1', 3.5, [0.5, 0.5]],
      ['R2', 1, [1]],
    ]);
  });

  it('counts each submission in a care setting', () => {
    expect(summary('community', 0)).toEqual([
      ['R1', 3, [1]],
      ['R2', 1, [1]],
    ]);
  });

  it('shares a trust only among the settings that score the theme', () => {
    expect(summary('all', 1)).toEqual([['R1', 2, [1]]]);
  });
});
