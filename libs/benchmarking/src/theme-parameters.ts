import { fitLikeForLike } from './like-for-like/fit.js';
import { estimateSystems, testSystems } from './like-for-like/system-estimates.js';
import type { PreparedRound } from './prepared-round.js';
import type { ThemeParameters } from './round-result.js';
import { unitsOfSlice } from './units.js';

/**
 * What the model of each theme, `profile` included, was in the slice `all` under the framework's own matching.
 *
 * N units, G systems and S matching groups with a score, df = N − G − (S − 1), s² of `fitLikeForLike`, the τ² of `estimateSystems`, and φ and
 * τ² of `testSystems`. Variances in points², φ without a unit. In the order of the prepared themes. Variances are null where df < 1, and so
 * is all that rests on them where s² is 0. Throws nothing on a prepared round.
 *
 * @example themeParameters(round)[0] // { theme: 'well_led', nUnits: 204, nSystems: 42, nMatchingGroups: 5, df: 158, … }
 * @see DerSimonian and Laird (1986); Spiegelhalter (2005), over-dispersion
 */
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
