/** Respondents who must count on a theme before it has a score, and on each side before the sides are compared. */
export const MINIMUM_RESPONDENTS = 5;

/** Share of the board below which its coverage is called low. */
export const LOW_COVERAGE = 0.5;

/**
 * Themes with a score that make a board one that took part: three quarters of them, 6 of 8.
 *
 * @param themes number of themes of the framework
 * @example themesNeeded(8) // 6
 */
export function themesNeeded(themes: number): number {
  return Math.ceil((3 * themes) / 4);
}
