import { fitLikeForLike } from './like-for-like/fit.js';
import { estimateSystems, testSystems } from './like-for-like/system-estimates.js';
import type { PreparedRound } from './prepared-round.js';
import type { ThemeParameters } from './round-result.js';
import { unitsOfSlice } from './units.js';

/** What the model of each theme, `profile` included, was in the slice `all` under the framework's own matching. */
export function themeParameters(round: PreparedRound): ThemeParameters[] {
  return round.themes.map((theme, i) => {
    const fit = fitLikeForLike(unitsOfSlice(round, 'all', i));
    const { overDispersion } = testSystems(fit);
    return {
      theme,
      nUnits: fit.units.length,
      nSystems: fit.systems.length,
      nMatchingGroups: fit.nMatchingGroups,
      df: fit.df,
      pooledVariance: fit.pooledVariance,
      betweenVariance: estimateSystems(fit).tau2,
      overDispersionPhi: overDispersion?.phi ?? null,
      overDispersionTau2: overDispersion?.tau2 ?? null,
    };
  });
}
