import type { FrameworkVersion, OdsCode } from '@boardmark/assessment';
import { changeVerdict, compareVersions, likeForLikeScores, type ChangeVerdict, type ThemeResult } from '@boardmark/scoring';
import type { BoardSubmission, PreviousResult, PreviousRound } from './board-inputs.js';

/** What a theme of a trust is compared with, and what comes of it. */
export interface Comparison {
  readonly previous: PreviousResult | null;
  readonly comparable: boolean;
  readonly change: ChangeVerdict | null;
}

type Point = Pick<ThemeResult, 'score' | 'standIn' | 'standardError'>;

const verdict = (before: Pick<PreviousResult, 'score' | 'standIn' | 'standardError'>, after: Point): ChangeVerdict | null =>
  before.standIn !== null || after.standIn !== null
    ? null
    : changeVerdict({
        before: before.score,
        after: after.score,
        seBefore: before.standardError,
        seAfter: after.standardError,
      });

/**
 * Compares a board's themes with the round before. Where the statements of a theme changed but enough of them stayed, both rounds are scored
 * on what both asked; where too many changed there is a break, and nothing of the theme is carried over.
 */
export function comparisons(
  framework: FrameworkVersion,
  previous: PreviousRound | null,
): (submission: BoardSubmission, results: readonly ThemeResult[]) => Comparison[] {
  const before = new Map(previous?.results.map((result) => [`${result.organisation} ${result.theme}`, result]));
  const versions = new Map(previous && compareVersions(previous.framework, framework).map((theme) => [theme.theme, theme]));
  const earlier = new Map<OdsCode, BoardSubmission>(previous?.submissions.map((s) => [s.organisation, s]));
  return (submission, results) => {
    const first = earlier.get(submission.organisation);
    const answered = previous && first?.contents === 'responses' && submission.contents === 'responses' ? first : null;
    const shared =
      previous && answered
        ? likeForLikeScores({ framework: previous.framework, responses: answered.responses }, { framework, ...submission })
        : [];
    return results.map((result, i): Comparison => {
      const found = before.get(`${submission.organisation} ${result.theme}`) ?? null;
      const version = versions.get(result.theme);
      if (!found || !version) return { previous: null, comparable: true, change: null };
      if (!version.comparable) return { previous: null, comparable: false, change: null };
      if (version.overlap === 1) return { previous: found, comparable: true, change: verdict(found, result) };
      const both = shared[i];
      const change = both?.before && both.after ? verdict(both.before, both.after) : null;
      return { previous: found, comparable: true, change };
    });
  };
}
