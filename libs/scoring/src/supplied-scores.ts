import type { FrameworkVersion } from '@boardmark/assessment';
import type { BoardResult, ThemeResult } from './board-result.js';
import { fromDecimal, toSixDecimals } from './exact/millionths.js';
import { overallScore } from './overall-score.js';
import { unscored } from './score-theme.js';
import { STAND_IN_SCORES, standInOfMean } from './stand-in.js';

/**
 * One theme whose score was supplied without the answers behind it. The stand-in rule is applied to the score itself: outside [1.25, 4.75]
 * it becomes 1.5 or 4.5. There is no range, no agreement and no split, for want of respondents.
 *
 * @param score points with at most six decimals; null for none
 * @throws {RangeError} for a score outside 1 to 5
 * @example suppliedTheme('culture', 4.9) // { theme: 'culture', score: 4.5, standIn: 'high', … }
 */
export function suppliedTheme(theme: string, score: number | null): ThemeResult {
  if (score === null) return unscored(theme, null);
  if (!(score >= 1 && score <= 5)) throw new RangeError(`A score of ${score} lies outside 1 to 5.`);
  const exact = fromDecimal(score);
  const standIn = standInOfMean(exact);
  return { ...unscored(theme, null), standIn, score: standIn === null ? toSixDecimals(exact) : STAND_IN_SCORES[standIn] };
}

/**
 * A board whose theme scores were supplied without the answers behind them.
 *
 * @param scores by code of the theme, in points; a theme that is not there has no score
 * @throws {RangeError} for a score outside 1 to 5 or a theme that is not the framework's
 * @example suppliedBoard(BOARD_2026, new Map([['culture', 3.4]])).submitted // false: one theme of eight
 */
export function suppliedBoard(framework: FrameworkVersion, scores: ReadonlyMap<string, number>): BoardResult {
  const codes = new Set(framework.themes.map(({ code }) => code));
  for (const code of scores.keys()) if (!codes.has(code)) throw new RangeError(`${framework.id} has no theme ${code}.`);
  const themes = framework.themes.map(({ code }) => suppliedTheme(code, scores.get(code) ?? null));
  return { nResponses: null, lowCoverage: null, ...overallScore(themes), themes };
}
