import type { FrameworkVersion } from '@boardmark/assessment';
import type { BoardResponse } from '../board-response.js';
import type { ThemeResult } from '../board-result.js';
import { scoreTheme } from '../score-theme.js';
import { answersByTheme, type MemberAnswers } from '../statements/theme-answers.js';
import { compareVersions, sharedConcepts } from './compare-versions.js';

/** One board's answers in one round, with the version of the framework that asked. */
export interface AnsweredVersion {
  readonly framework: FrameworkVersion;
  readonly responses: readonly BoardResponse[];
}

/** A theme's score on the statements that two rounds share. */
export type SharedScore = Pick<ThemeResult, 'nValid' | 'score' | 'standIn' | 'standardError'>;

/** One theme over two rounds: both scores on the same statements, or a break. */
export interface LikeForLikeTheme {
  readonly theme: string;
  readonly comparable: boolean;
  /** Null at a break. */
  readonly before: SharedScore | null;
  readonly after: SharedScore | null;
}

/**
 * Scores of two rounds on the statements that both asked, for every theme of the later round.
 *
 * Where the versions are comparable (see `compareVersions`) both rounds are scored anew on the shared statements alone, so a change is never
 * one of the questionnaire; the half rule, the minimum of five and the stand-in then count those statements. Else there is a break: no
 * line, no change. With equal versions these are the scores of `scoreBoard`. A score on the shared statements is a second figure about the
 * same answers: disclosure control must count it beside the first.
 *
 * @throws {RangeError} for a response that has not exactly one entry for each statement
 * @example likeForLikeScores(round5, round6)[7] // { theme: 'culture', comparable: false, before: null, after: null }
 */
export function likeForLikeScores(before: AnsweredVersion, after: AnsweredVersion): readonly LikeForLikeTheme[] {
  const [earlier, later] = [before, after].map(({ framework, responses }) => answersByTheme(framework, responses));
  return compareVersions(before.framework, after.framework).map(({ theme, comparable }, i) => {
    const from = before.framework.themes.findIndex(({ code }) => code === theme);
    const [first, second] = [before.framework.themes[from], after.framework.themes[i]];
    if (!comparable || first === undefined || second === undefined) return { theme, comparable, before: null, after: null };
    const concepts = sharedConcepts(first, second);
    const scored = ({ statements }: typeof second, members: readonly MemberAnswers[] = []): SharedScore => {
      const places = concepts.map((concept) => statements.findIndex(({ conceptId }) => conceptId === concept));
      const kept = members.map(({ role, answers }) => ({ role, answers: places.map((place) => answers[place] ?? null) }));
      const { nValid, score, standIn, standardError } = scoreTheme(theme, concepts.length, kept);
      return { nValid, score, standIn, standardError };
    };
    return { theme, comparable, before: scored(first, earlier?.[from]), after: scored(second, later?.[i]) };
  });
}
