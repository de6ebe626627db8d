import { compare, type Fraction, fraction, magnitude, meanOf, multiply, subtract, add, toNumber } from './exact/fraction.js';
import { toSixDecimals } from './exact/millionths.js';
import { MINIMUM_RESPONDENTS } from './minimum.js';
import { respondentVariance } from './spread.js';
import { standInOfRespondents } from './stand-in.js';
import { welchHalfWidth } from './welch.js';

/** Theme means, in points, of the respondents who count, by side. */
export interface Sides {
  readonly executive: readonly Fraction[];
  readonly nonExecutive: readonly Fraction[];
}

/** Executives beside non-executives, in points at six decimals. `gap` is executive − non-executive. */
export interface Split {
  readonly executive: number;
  readonly nonExecutive: number;
  readonly gap: number;
  /** The 95 % interval of the gap leaves out 0. */
  readonly beyondChance: boolean;
}

/**
 * Whether the two sides may be told apart on a theme: five respondents on each, and neither side near unanimity, since the mean of such a
 * side would tell what each of its members said.
 *
 * @example maySplit({ executive: fiveMeans, nonExecutive: fourMeans }) // false
 */
export function maySplit({ executive, nonExecutive }: Sides): boolean {
  return [executive, nonExecutive].every((side) => side.length >= MINIMUM_RESPONDENTS && standInOfRespondents(side) === null);
}

/**
 * Executives and non-executives compared: means, their difference, and whether it is more than chance.
 *
 * More than chance: Welch's 95 % interval of the gap (`welchHalfWidth`), with variances as in `respondentVariance`, leaves out 0. Each theme is
 * judged by itself, so on eight independent themes without any real gap one board in three would show one: 1 − 0.95⁸ = 0.34.
 *
 * @param statements number of statements of the theme
 * @throws {RangeError} for a side of fewer than two
 * @example compareSides(sides, 3) // { executive: 3.6, nonExecutive: 3.1, gap: 0.5, beyondChance: false }
 * @see Welch 1947
 */
export function compareSides({ executive, nonExecutive }: Sides, statements: number): Split {
  const [first, second] = [meanOf(executive), meanOf(nonExecutive)];
  const gap = subtract(first, second);
  const sample = (side: readonly Fraction[]) => ({ variance: respondentVariance(side, statements), n: side.length });
  return {
    executive: toSixDecimals(first),
    nonExecutive: toSixDecimals(second),
    gap: toSixDecimals(gap),
    beyondChance: Math.abs(toNumber(gap)) > welchHalfWidth(sample(executive), sample(nonExecutive)),
  };
}

const NOTABLE = fraction(1, 5);

/**
 * Whether the score depends on who answered: the balanced mean, (ȳ_executive + ȳ_non-executive)/2, differs from the score by more than 0.2
 * points. Exact.
 *
 * @param score mean over all respondents, in points
 * @throws {RangeError} for an empty side
 * @example dependsOnWho(fraction(17, 5), sides) // true for sides at 4 and 2
 */
export function dependsOnWho(score: Fraction, { executive, nonExecutive }: Sides): boolean {
  const balanced = multiply(add(meanOf(executive), meanOf(nonExecutive)), fraction(1, 2));
  return compare(magnitude(subtract(balanced, score)), NOTABLE) > 0;
}
