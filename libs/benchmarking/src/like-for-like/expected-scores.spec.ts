import { MATCHINGS, OWN_MATCHING } from '../matching/matchings.js';
import { prepareRound } from '../prepared-round.js';
import { publishedRound } from '../testing/oracles.js';
import { toy } from '../testing/toy-round.js';
import { unitsOfSlice } from '../units.js';
import { countMatchingGroups, expectedScores } from './expected-scores.js';

describe('expectedScores', () => {
  it('gives each trust of the worked example the mean of its sector in England', () => {
    const expected = expectedScores(unitsOfSlice(prepareRound(toy), 'all', 0), OWN_MATCHING);
    expect(expected.map((value) => Number(value.toFixed(10)))).toEqual([3.21, 3.21, 3.95, 3.21, 3.95, 3]);
  });

  it.each(MATCHINGS.map((matching) => [matching.code, matching] as const))(
    'adds up to the scores over England, matched by %s',
    (_, matching) => {
      const units = unitsOfSlice(prepareRound(publishedRound), 'all', 0);
      const total = expectedScores(units, matching).reduce((sum, value) => sum + value, 0);
      expect(total).toBeCloseTo(
        units.reduce((sum, { score }) => sum + score, 0),
        9,
      );
    },
  );

  it('expects half of each setting of a trust with two, which counts half in each', () => {
    const trusts = ['R1', 'R2', 'R3'].map((code) => ({ code, sector: 'acute' as const, system: 'Q1', region: 'Y1' }));
    const submissions = [
      { trust: 'R1', careSetting: 'acute' as const, scores: [4] },
      { trust: 'R1', careSetting: 'community' as const, scores: [2] },
      { trust: 'R2', careSetting: 'acute' as const, scores: [1] },
      { trust: 'R3', careSetting: 'community' as const, scores: [5] },
    ];
    const units = unitsOfSlice(prepareRound({ themes: ['a'], trusts, submissions }), 'all', 0);
    const [acute, community] = [(0.5 * 4 + 1) / 1.5, (0.5 * 2 + 5) / 1.5];
    expect(expectedScores(units, OWN_MATCHING).map((value) => value.toFixed(9))).toEqual(
      [(acute + community) / 2, acute, community].map((value) => value.toFixed(9)),
    );
  });
});

describe('countMatchingGroups', () => {
  it('counts the groups that have a score', () => {
    expect(countMatchingGroups(unitsOfSlice(prepareRound(toy), 'all', 0), OWN_MATCHING)).toBe(3);
    expect(countMatchingGroups([], OWN_MATCHING)).toBe(0);
  });
});
