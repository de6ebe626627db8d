import { type Fraction, fraction } from './fraction.js';

const MILLION = 1_000_000;

/**
 * A fraction at six decimals, halves away from zero: what PostgreSQL's `numeric(9,6)` would keep of it.
 *
 * The digit is decided on whole numbers, and the one division comes last, so the result is the double nearest to the decimal text.
 *
 * @example toSixDecimals(fraction(113, 32)) // 3.53125
 * @example toSixDecimals(fraction(-1, 2_000_000)) // −0.000001
 */
export function toSixDecimals({ numerator, denominator }: Fraction): number {
  const doubled = 2n * BigInt(MILLION) * (numerator < 0n ? -numerator : numerator);
  const millionths = Number((doubled + denominator) / (2n * denominator));
  return (numerator < 0n && millionths > 0 ? -millionths : millionths) / MILLION;
}

/**
 * A number of at most six decimals as whole millionths, so that 2.6 + 0.2 is 2.8 when thresholds are compared.
 *
 * @throws {RangeError} for anything that is not finite
 * @example millionthsOf(2.8) // 2800000
 */
export function millionthsOf(score: number): number {
  if (!Number.isFinite(score)) throw new RangeError(`${score} is no score.`);
  return Math.round(score * MILLION);
}

/** A number of at most six decimals as the exact fraction that its decimal text names. @example fromDecimal(2.5) // 5/2 */
export function fromDecimal(score: number): Fraction {
  return fraction(millionthsOf(score), MILLION);
}
