import type { ThemeResult } from './board-result.js';
import { meanOf } from './exact/fraction.js';
import { fromDecimal, toSixDecimals } from './exact/millionths.js';
import { themesNeeded } from './minimum.js';

/**
 * Whether a board took part, and its overall score: the mean, at six decimals, of the themes that have a score (stand-ins included), if
 * these are at least three quarters of all; else null. Always second to the profile of themes.
 *
 * @example overallScore(themes) // { submitted: true, overall: 3.412037 }
 */
export function overallScore(themes: readonly ThemeResult[]): { readonly submitted: boolean; readonly overall: number | null } {
  const scores = themes.flatMap(({ score }) => (score === null ? [] : [fromDecimal(score)]));
  const submitted = scores.length > 0 && scores.length >= themesNeeded(themes.length);
  return { submitted, overall: submitted ? toSixDecimals(meanOf(scores)) : null };
}
