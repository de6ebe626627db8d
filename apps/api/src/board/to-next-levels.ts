import { nextLevel } from '@boardmark/assessment';
import { LEVEL_NAMES } from '@boardmark/scoring';
import type { NextLevel, TrustBoard } from './model/trust-board.model.js';
import { toBoardScore } from './to-board-score.js';

/** How many themes are looked at, from the lowest own score. */
const LOWEST = 2;

/** What comes next on the themes with the lowest own scores, in the order of the scores. */
export function toNextLevels({ release, results }: TrustBoard): NextLevel[] {
  return results
    .filter(({ score, level }) => score !== null && level !== null)
    .sort((a, b) => (a.score ?? 0) - (b.score ?? 0))
    .slice(0, LOWEST)
    .flatMap((result) => {
      const theme = release.round.framework.themes.find(({ code }) => code === result.theme);
      const next = theme && result.level !== null ? nextLevel(theme, result.level) : null;
      if (!next || result.level === null) return [];
      const { to, picture, steps, measures } = next;
      return [
        {
          theme: result.theme,
          from: LEVEL_NAMES[result.level - 1] ?? '',
          to: LEVEL_NAMES[to - 1] ?? '',
          score: toBoardScore(result).text,
          picture,
          steps: [...steps],
          measures: [...measures],
        },
      ];
    });
}
