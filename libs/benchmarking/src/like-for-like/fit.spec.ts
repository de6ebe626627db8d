import { MATCHINGS } from '../matching/matchings.js';
import { prepareRound } from '../prepared-round.js';
import { publishedRound } from '../testing/oracles.js';
import { toy } from '../testing/toy-round.js';
import { unitsOfSlice } from '../units.js';
import { fitLikeForLike } from './fit.js';

describe('fitLikeForLike', () => {
  it('has the residual variance 0.1153 of the worked example', () => {
    const { df, nMatchingGroups, pooledVariance, systems } = fitLikeForLike(unitsOfSlice(prepareRound(toy), 'all', 0));
    expect([df, nMatchingGroups]).toEqual([2, 3]);
    expect(pooledVariance).toBeCloseTo(0.1153, 4);
    expect(systems.map(({ system, n }) => [system, n])).toEqual([
      ['QA', 3],
      ['QB', 3],
    ]);
  });

  it('keeps the degrees of freedom N − G − 4 under every matching', () => {
    const units = unitsOfSlice(prepareRound(publishedRound), 'all', 0);
    expect(MATCHINGS.map((matching) => fitLikeForLike(units, matching).df)).toEqual([158, 158, 158, 158]);
  });

  it('has nothing to fit without units', () => {
    expect(fitLikeForLike([])).toEqual({ units: [], nMatchingGroups: 0, df: 0, pooledVariance: null, systems: [] });
  });
});
