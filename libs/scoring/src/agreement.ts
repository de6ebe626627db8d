import type { Answer } from './board-response.js';
import { compare, type Fraction, fraction, meanOf, multiply, subtract } from './exact/fraction.js';
import { averageDeviation, sampleVariance } from './spread.js';

/** How far a board's members agree on a theme: average deviation up to 0.50, up to 0.83, or more. */
export type Agreement = 'strong' | 'moderate' | 'mixed';

const STRONG = fraction(1, 2);
const MODERATE = fraction(83, 100);
/** Variance of five options chosen with equal chance: (5² − 1)/12. */
const RECTANGULAR = fraction(2);

/**
 * The values that were given to each statement, for statements that at least two respondents answered.
 *
 * @param respondents each respondent's answers to the theme's statements
 * @example valuesByStatement([[4, null], [3, null], [5, 2]]) // [[4, 3, 5]]
 */
function valuesByStatement(respondents: readonly (readonly Answer[])[]): readonly (readonly Fraction[])[] {
  const statements = respondents[0]?.map((_, q) => respondents.map((answers) => answers[q])) ?? [];
  return statements
    .map((answers) => answers.filter((answer) => typeof answer === 'number').map((answer) => fraction(answer)))
    .filter((values) => values.length >= 2);
}

/**
 * Average deviation about the statement's mean, in points: AD_M(J) = (1/J) Σ_q (1/m_q) Σ_j |x_jq − x̄_q|. Exact.
 *
 * J counts the statements that two or more respondents answered, m_q those who answered statement q. 0 is unanimity. Null when no
 * statement has two answers.
 *
 * @param respondents answers of the respondents who count on the theme
 * @example averageDeviationOf([[4, 4], [3, 4], [5, 4]]) // 1/3
 * @see Burke, Finkelstein and Dusig 1999; checked against R's multilevel
 */
export function averageDeviationOf(respondents: readonly (readonly Answer[])[]): Fraction | null {
  const statements = valuesByStatement(respondents);
  return statements.length === 0 ? null : meanOf(statements.map(averageDeviation));
}

/**
 * Lindell's r*wg(J) = 1 − mean variance of the statements / 2. Without unit; 1 is unanimity, 0 what chance would give, and it stays
 * negative where answers differ more than chance. Exact. Null when no statement has two answers.
 *
 * The older r_wg(J) is not used because it rises with the number of statements.
 *
 * @example withinGroupAgreement([[4, 4], [3, 4], [5, 4]]) // 3/4
 * @see Lindell, Brandt and Whitney 1999; checked against R's multilevel
 */
export function withinGroupAgreement(respondents: readonly (readonly Answer[])[]): Fraction | null {
  const statements = valuesByStatement(respondents);
  if (statements.length === 0) return null;
  const variance = meanOf(statements.map(sampleVariance));
  return subtract(fraction(1), multiply(variance, fraction(1, RECTANGULAR.numerator)));
}

/**
 * The band of an average deviation in points: up to 0.50 strong, up to 0.83 (a sixth of the five options) moderate, above mixed.
 *
 * Low agreement says nothing about maturity: it says that the mean hides different experiences.
 *
 * @example agreementBand(fraction(35, 64)) // 'moderate'
 */
export function agreementBand(deviation: Fraction): Agreement {
  if (compare(deviation, STRONG) <= 0) return 'strong';
  return compare(deviation, MODERATE) <= 0 ? 'moderate' : 'mixed';
}
