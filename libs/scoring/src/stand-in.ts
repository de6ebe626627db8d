import { compare, type Fraction, fraction, subtract, total, multiply } from './exact/fraction.js';

/** `high`: "4.0 or above". `low`: "2.0 or below". */
export type StandIn = 'high' | 'low';

/** The score, in points, that is stored, shown and aggregated in place of a near-unanimous board's own. */
export const STAND_IN_SCORES: Readonly<Record<StandIn, number>> = { high: 4.5, low: 1.5 };

const HIGHEST = fraction(19, 4);
const LOWEST = fraction(5, 4);

/**
 * The stand-in for a mean that lies outside [1.25, 4.75]; null within, the two ends included.
 *
 * A mean that close to an end of the scale can be reached only if nearly everybody gave the extreme answer, so it would tell what each
 * single member said.
 *
 * @example standInOfMean(fraction(24, 5)) // 'high'
 */
export function standInOfMean(mean: Fraction): StandIn | null {
  if (compare(mean, HIGHEST) > 0) return 'high';
  return compare(mean, LOWEST) < 0 ? 'low' : null;
}

/**
 * The stand-in for a group of respondents: any mean that leaves one respondent out lies outside [1.25, 4.75].
 *
 * The one left out may be the reader, who knows their own answers; what is left must not speak for every other. Only the two extreme
 * leave-one-out means need a look: (Σ r − min r)/(m − 1) and (Σ r − max r)/(m − 1). Exact, so a mean of 4.75 is within.
 *
 * @param means respondents' theme means, in points; at least five wherever a score exists
 * @throws {RangeError} for fewer than two
 * @example standInOfRespondents([5, 5, 5, 5, 2].map((mean) => fraction(mean))) // 'high'
 */
export function standInOfRespondents(means: readonly Fraction[]): StandIn | null {
  if (means.length < 2) throw new RangeError('Leaving one out needs two respondents.');
  const sorted = means.toSorted(compare);
  const sum = total(means);
  const without = (left: Fraction | undefined) => multiply(subtract(sum, left ?? sum), fraction(1, means.length - 1));
  const [highest, lowest] = [without(sorted[0]), without(sorted.at(-1))];
  return compare(highest, HIGHEST) > 0 ? 'high' : standInOfMean(lowest);
}
