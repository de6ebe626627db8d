import { agreementBand, averageDeviationOf, withinGroupAgreement } from './agreement.js';
import type { ThemeResult } from './board-result.js';
import { cantSayBand } from './cant-say.js';
import { type Fraction, meanOf, toNumber } from './exact/fraction.js';
import { toSixDecimals } from './exact/millionths.js';
import { likelyRange } from './likely-range.js';
import { MINIMUM_RESPONDENTS } from './minimum.js';
import { compareSides, dependsOnWho, maySplit, type Sides } from './split.js';
import { respondentVariance } from './spread.js';
import { STAND_IN_SCORES, standInOfRespondents } from './stand-in.js';
import { respondentMean } from './statements/respondent-mean.js';
import type { MemberAnswers } from './statements/theme-answers.js';

/** A theme without any score. */
export function unscored(theme: string, nValid: number | null): ThemeResult {
  const nothing = {
    score: null,
    standIn: null,
    standardError: null,
    low: null,
    high: null,
    agreement: null,
    ad: null,
    rwg: null,
  };
  return { theme, nValid, ...nothing, cantSay: null, split: null, dependsOnWho: null };
}

/**
 * One theme of one board: y = (1/m) Σ_j r_j over the m respondents who count by the half rule, each with one vote; null below five.
 *
 * Agreement is taken over the same m, "can't say" over all. With a stand-in there is no range, no average deviation and no split. A split is
 * given wherever this theme alone allows it; `scoreBoard` withdraws it when another theme does not.
 *
 * @param theme code of the theme
 * @param statements number of its statements
 * @param members each member's answers to them
 * @example scoreTheme('culture', 4, members).score // 3.53125
 */
export function scoreTheme(theme: string, statements: number, members: readonly MemberAnswers[]): ThemeResult {
  const valid = members.flatMap(({ role, answers }) => {
    const mean = respondentMean(answers);
    return mean === null ? [] : [{ role, answers, mean }];
  });
  const base = { ...unscored(theme, valid.length), cantSay: cantSayBand(members.map(({ answers }) => answers)) };
  if (valid.length < MINIMUM_RESPONDENTS) return base;
  const answers = valid.map((member) => member.answers);
  const deviation = averageDeviationOf(answers);
  const agreed = { ...base, agreement: deviation === null ? null : agreementBand(deviation) };
  const means = valid.map(({ mean }) => mean);
  const standIn = standInOfRespondents(means);
  if (standIn !== null) return { ...agreed, standIn, score: STAND_IN_SCORES[standIn] };
  const rwg = withinGroupAgreement(answers);
  const side = (role: MemberAnswers['role']) => valid.filter((member) => member.role === role).map(({ mean }) => mean);
  return {
    ...agreed,
    ...scoreWithRange(means, statements),
    ad: deviation && toNumber(deviation),
    rwg: rwg && toNumber(rwg),
    ...splitOf(meanOf(means), { executive: side('executive'), nonExecutive: side('non_executive') }, statements),
  };
}

function scoreWithRange(means: readonly Fraction[], statements: number) {
  const score = toSixDecimals(meanOf(means));
  const standardError = Math.sqrt(respondentVariance(means, statements) / means.length);
  return { score, standardError, ...likelyRange(score, standardError, means.length) };
}

function splitOf(score: Fraction, sides: Sides, statements: number) {
  if (!maySplit(sides)) return { split: null, dependsOnWho: null };
  return { split: compareSides(sides, statements), dependsOnWho: dependsOnWho(score, sides) };
}
