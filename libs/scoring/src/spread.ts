import { type Fraction, fraction, scale, sumOf, toNumber } from './exact/fraction.js';

/**
 * Sample variance Σ(x − x̄)²/(n − 1), exactly, in squared units of x: 0 when and only when all are equal, whatever their order.
 *
 * @throws {RangeError} for fewer than two values
 * @example sampleVariance([1, 2, 3, 4].map((x) => fraction(x))) // 5/3
 */
export function sampleVariance(values: readonly Fraction[]): Fraction {
  if (values.length < 2) throw new RangeError('A variance needs two values.');
  const { values: scaled, perOne } = scale(values);
  const n = BigInt(values.length);
  const squares = n * sumOf(scaled.map((x) => x * x)) - sumOf(scaled) ** 2n;
  return fraction(squares, n * (n - 1n) * perOne ** 2n);
}

/**
 * Variance of respondents' theme means in points², never below 1/(12·I) with I statements.
 *
 * An answer is an opinion rounded to a whole step; rounding alone has the variance 1/12 for a statement and 1/(12·I) for the mean of I.
 * Without this floor a board whose members happen to have equal means would claim a range of no width, and would give away by it that
 * they are equal; any later change, however small, would count as clear.
 *
 * @param means respondents' theme means, at least two
 * @param statements I, the number of statements of the theme
 * @throws {RangeError} for fewer than two means or no statement
 * @example respondentVariance([3, 3, 3, 3, 3].map((x) => fraction(x)), 3) // 0.02777…
 * @see Sheppard's correction for grouping: a uniform rounding error of width 1 has variance 1/12
 */
export function respondentVariance(means: readonly Fraction[], statements: number): number {
  return Math.max(toNumber(sampleVariance(means)), toNumber(fraction(1, 12 * statements)));
}

/**
 * Average distance from the mean, (1/n) Σ|x − x̄|, exactly, in units of x.
 *
 * @throws {RangeError} for an empty list
 * @example averageDeviation([fraction(1), fraction(4)]) // 3/2
 */
export function averageDeviation(values: readonly Fraction[]): Fraction {
  const { values: scaled, perOne } = scale(values);
  const n = BigInt(values.length);
  const sum = sumOf(scaled);
  return fraction(sumOf(scaled.map((x) => (n * x > sum ? n * x - sum : sum - n * x))), n * n * perOne);
}
