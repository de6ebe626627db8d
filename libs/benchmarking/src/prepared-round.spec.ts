import { prepareRound } from './prepared-round.js';
import type { RoundData } from './round-data.js';

const round: RoundData = {
  themes: ['a', 'b'],
  trusts: [
    { code: 'R2', sector: 'acute_specialist', system: 'Q1', region: 'Y1' },
    { code: 'R1', sector: 'acute', system: 'Q1', region: 'Y1' },
  ],
  submissions: [
    { trust: 'R2', careSetting: 'community', scores: [2, null] },
    { trust: 'R2', careSetting: 'acute', scores: [2, 3] },
    { trust: 'R1', careSetting: 'acute', scores: [null, null] },
  ],
};

describe('prepareRound', () => {
  it('sorts, adds the profile and the matching group, and leaves out submissions without a score', () => {
    const { themes, trusts, submissions } = prepareRound(round);
    expect(themes).toEqual(['a', 'b', 'profile']);
    expect(trusts.map(({ code }) => code)).toEqual(['R1', 'R2']);
    expect(submissions.map(({ trust, matchingGroup, scores }) => [trust.code, matchingGroup, scores])).toEqual([
      ['R2', 'acute_specialist', [2, 3, 2.5]],
      ['R2', 'community', [2, null, null]],
    ]);
  });

  it.each<[string, Partial<RoundData>, string]>([
    ['a theme called profile', { themes: ['a', 'profile'] }, 'profile'],
    ['a theme given twice', { themes: ['a', 'a'] }, 'names of their own'],
    ['a trust given twice', { trusts: [...round.trusts, ...round.trusts] }, 'twice'],
    ['a submission given twice', { submissions: [...round.submissions, ...round.submissions.slice(1, 2)] }, 'two submissions'],
    ['a submission of a trust outside the round', { trusts: round.trusts.slice(1) }, 'R2'],
    ['scores that do not fit the themes', { themes: ['a'] }, 'do not fit'],
    ['a score that is no number', { submissions: [{ trust: 'R1', careSetting: 'acute', scores: [NaN, 1] }] }, 'do not fit'],
  ])('refuses %s', (_, change, message) => {
    expect(() => prepareRound({ ...round, ...change })).toThrow(message);
  });
});
