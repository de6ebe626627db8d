import type { FrameworkVersion } from '@boardmark/assessment';
import type { BoardResponse } from './board-response.js';
import { MINIMUM_RESPONDENTS } from './minimum.js';
import { respondentMean } from './statements/respondent-mean.js';
import { answersByTheme, type MemberAnswers } from './statements/theme-answers.js';

/** What a theme's score would be if statements that are hard to agree with were allowed for. Points. */
export interface ProratingSensitivity {
  readonly theme: string;
  /** Highest less lowest mean of the theme's statements over England. */
  readonly range: number;
  /** The statements differ by more than 1.0, so who skipped which matters. */
  readonly uneven: boolean;
  /** Adjusted score less plain score; null without a score. */
  readonly difference: number | null;
  /** Uneven, and the difference is more than 0.1. */
  readonly worthShowing: boolean;
}

const UNEVEN = 1;
const NOTABLE = 0.1;

/**
 * How much the plain half rule depends on which statements were skipped. With μ_q England's mean of statement q and μ̄ their mean over the
 * theme, a respondent's adjusted mean is μ̄ + mean over answered q of (x_q − μ_q); the score is its mean over the respondents who count.
 *
 * A check of the method, not a score: it is computed from answers before any stand-in and stays within the domain. With every statement
 * answered, or all μ_q equal, the difference is 0 but for rounding error.
 *
 * @param statementMeans μ_q of every statement in the framework's order, in points, reversed statements already turned
 * @throws {RangeError} for a response or a list of means that has not exactly one entry for each statement
 * @example proratingSensitivity(framework, responses, means)[0] // { theme: 'outcomes', range: 1.3, uneven: true, difference: 0.12, … }
 */
export function proratingSensitivity(
  framework: FrameworkVersion,
  responses: readonly BoardResponse[],
  statementMeans: readonly number[],
): readonly ProratingSensitivity[] {
  const byTheme = answersByTheme(framework, responses);
  let first = 0;
  const sensitivities = framework.themes.map(({ code, statements }, i) => {
    const means = statementMeans.slice(first, (first += statements.length));
    const range = means.length === 0 ? 0 : Math.max(...means) - Math.min(...means);
    const difference = differenceOf(byTheme[i] ?? [], means);
    const uneven = range > UNEVEN;
    const worthShowing = uneven && difference !== null && Math.abs(difference) > NOTABLE;
    return { theme: code, range, uneven, difference, worthShowing };
  });
  if (first !== statementMeans.length)
    throw new RangeError(`${framework.id} has ${first} statements, not ${statementMeans.length}.`);
  return sensitivities;
}

/** Mean over respondents of μ̄ less the mean μ of what they answered: the answers themselves cancel out. */
function differenceOf(members: readonly MemberAnswers[], means: readonly number[]): number | null {
  const valid = members.filter(({ answers }) => respondentMean(answers) !== null);
  if (valid.length < MINIMUM_RESPONDENTS) return null;
  const all = average(means);
  return average(valid.map(({ answers }) => all - average(means.filter((_, q) => typeof answers[q] === 'number'))));
}

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
