/** One point of the scale in the unit of exact arithmetic: a score has at most six decimals. */
export const MICRO = 1_000_000;

/** How far from a whole number of millionths a double may be and still be taken for one. */
const NOISE = 1e-3;

/**
 * A score in whole millionths of a point: round(10⁶ · score), for exact sums.
 *
 * Units: points in, millionths out. A score with six decimals is recovered whatever its binary form.
 *
 * @throws {RangeError} for a score with more than six decimals, and for what is not a finite number: an average has to be rounded when it
 * is stored, not here
 * @example toMicroUnits(3.53125) // 3531250n
 */
export function toMicroUnits(score: number): bigint {
  const units = Math.round(score * MICRO);
  if (!(Math.abs(units - score * MICRO) < NOISE)) throw new RangeError(`${score} has more than six decimals.`);
  return BigInt(units);
}

/**
 * Σ scores in millionths of a point, exactly; 0 without scores.
 *
 * @throws {RangeError} as {@link toMicroUnits}
 * @example sumOf([0.1, 0.2]) // 300000n
 */
export function sumOf(scores: Iterable<number>): bigint {
  let sum = 0n;
  for (const score of scores) sum += toMicroUnits(score);
  return sum;
}
