import type { FrameworkVersion } from '@boardmark/assessment';
import type { BoardResponse } from './board-response.js';
import type { BoardResult, ThemeResult } from './board-result.js';
import { LOW_COVERAGE } from './minimum.js';
import { overallScore } from './overall-score.js';
import { scoreTheme } from './score-theme.js';
import { answersByTheme } from './statements/theme-answers.js';

/**
 * Everything that is computed from one board's answers in one round: scores, likely ranges, agreement, "can't say", executives beside
 * non-executives.
 *
 * The sides are shown on every theme or on none: a theme that alone were left out would tell the board that somebody did not answer it.
 * The order of the responses makes no difference, to the last bit. A board without responses gets no scores.
 *
 * @param boardSize members of the board, answering or not; null when not known
 * @throws {RangeError} for a response that has not exactly one entry for each statement
 * @example scoreBoard(BOARD_2026, responses, 14).themes[7] // { theme: 'culture', nValid: 12, score: 3.291667, standIn: null, … }
 * @see docs/method.md, "Board scores"
 */
export function scoreBoard(
  framework: FrameworkVersion,
  responses: readonly BoardResponse[],
  boardSize: number | null = null,
): BoardResult {
  const answers = answersByTheme(framework, responses);
  const themes = framework.themes.map(({ code, statements }, i) => scoreTheme(code, statements.length, answers[i] ?? []));
  return {
    nResponses: responses.length,
    lowCoverage: boardSize === null ? null : responses.length < LOW_COVERAGE * boardSize,
    ...overallScore(themes),
    themes: themes.every(({ split }) => split !== null) ? themes : themes.map(withoutSplit),
  };
}

const withoutSplit = (theme: ThemeResult): ThemeResult => ({ ...theme, split: null, dependsOnWho: null });
