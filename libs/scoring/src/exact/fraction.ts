/** An exact fraction in lowest terms; the denominator is positive. Used within the domain only: results are plain numbers. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function divisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

/**
 * The fraction numerator/denominator in lowest terms, both whole numbers.
 *
 * @throws {RangeError} for a denominator of 0 or an argument that is not a whole number
 * @example fraction(6, -4) // −3/2
 */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const [top, bottom] = [BigInt(numerator), BigInt(denominator)];
  if (bottom === 0n) throw new RangeError('A fraction has no denominator of 0.');
  if (bottom === 1n) return { numerator: top, denominator: 1n };
  const common = divisor(absolute(top), absolute(bottom)) * (bottom < 0n ? -1n : 1n);
  return { numerator: top / common, denominator: bottom / common };
}

/** a + b, exactly. @example add(fraction(1, 2), fraction(1, 3)) // 5/6 */
export function add(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b, exactly. @example subtract(fraction(1, 2), fraction(1, 3)) // 1/6 */
export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** a · b, exactly. @example multiply(fraction(1, 2), fraction(2, 3)) // 1/3 */
export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Fractions as whole multiples of one unit, 1/`perOne`. */
export interface Scaled {
  readonly values: readonly bigint[];
  readonly perOne: bigint;
}

/** The list over its least common denominator. @example scale([fraction(1, 2), fraction(1, 3)]) // { values: [3n, 2n], perOne: 6n } */
export function scale(list: readonly Fraction[]): Scaled {
  let perOne = 1n;
  for (const { denominator } of list) {
    if (perOne % denominator !== 0n) perOne *= denominator / divisor(perOne, denominator);
  }
  return { values: list.map(({ numerator, denominator }) => numerator * (perOne / denominator)), perOne };
}

/** Σ of whole numbers. @example sumOf([1n, 2n]) // 3n */
export function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

/** Σ of the list, exactly; 0 for an empty one. @example total([fraction(1, 2), fraction(1, 3)]) // 5/6 */
export function total(list: readonly Fraction[]): Fraction {
  const { values, perOne } = scale(list);
  return fraction(sumOf(values), perOne);
}

/**
 * (1/n) Σ of the list, exactly.
 *
 * @throws {RangeError} for an empty list
 * @example meanOf([fraction(3), fraction(5, 2)]) // 11/4
 */
export function meanOf(list: readonly Fraction[]): Fraction {
  const { values, perOne } = scale(list);
  return fraction(sumOf(values), perOne * BigInt(list.length));
}

/** −1, 0 or 1 as a is below, equal to or above b: exact. @example compare(fraction(1, 3), fraction(2, 6)) // 0 */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** |a|. @example magnitude(fraction(-1, 2)) // 1/2 */
export function magnitude(a: Fraction): Fraction {
  return { numerator: absolute(a.numerator), denominator: a.denominator };
}

/** The nearest number. @example toNumber(fraction(1, 3)) // 0.3333333333333333 */
export function toNumber(a: Fraction): number {
  return Number(a.numerator) / Number(a.denominator);
}
