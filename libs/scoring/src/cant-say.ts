import type { Answer } from './board-response.js';
import { MINIMUM_RESPONDENTS } from './minimum.js';

/** Share of "can't say": up to 10 %, up to 20 %, more. */
export type CantSay = 'few' | 'some' | 'many';

/**
 * The band of "can't say" on a theme: its share of everything that was said, skipped statements not counted.
 *
 * All respondents count, those with too few answers for a score as well: often it is "can't say" that leaves them with too few. Null when
 * fewer than five respondents said anything on the theme. It never touches a score.
 *
 * @param respondents each respondent's answers to the theme's statements
 * @example cantSayBand(Array(5).fill([4, 'cant_say', 3])) // 'many'
 */
export function cantSayBand(respondents: readonly (readonly Answer[])[]): CantSay | null {
  if (respondents.filter((answers) => answers.some((answer) => answer !== null)).length < MINIMUM_RESPONDENTS) return null;
  const said = respondents.flat().filter((answer) => answer !== null);
  const unable = said.filter((answer) => answer === 'cant_say').length;
  if (unable * 10 <= said.length) return 'few';
  return unable * 5 <= said.length ? 'some' : 'many';
}
