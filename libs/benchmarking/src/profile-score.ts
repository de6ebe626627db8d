import { mean } from './statistics/mean.js';

/** Code of the derived theme "mean of all measures": shown, but never tested and never written to files. */
export const PROFILE_THEME = 'profile';

/**
 * Mean of all themes of one submission, Σ score / number of themes, in points.
 *
 * Null unless every theme has a score, so that no profile is the mean of other measures than its neighbour's; null without themes.
 * Throws nothing.
 *
 * @example profileScore([2, 3, 4]) // 3
 * @example profileScore([2, null, 4]) // null
 */
export function profileScore(scores: readonly (number | null)[]): number | null {
  const given = scores.filter((score) => score !== null);
  return given.length === 0 || given.length < scores.length ? null : mean(given);
}
