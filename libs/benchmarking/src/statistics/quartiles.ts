import { quantileSorted, sort } from 'd3-array';

/** Quartiles in the unit of the values, with q1 ≤ median ≤ q3. */
export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/**
 * Quantile of Hyndman and Fan's type 7, the default of R and NumPy: with h = (n − 1)p and the values in order from 0,
 * x_⌊h⌋ + (h − ⌊h⌋) · (x_⌊h⌋₊₁ − x_⌊h⌋).
 *
 * Shape: n ≥ 1 finite values in any order, p in [0, 1], a number of the same unit out. An empty list throws `RangeError`.
 *
 * @example quantile([2.1, 2.4, 2.9, 3.0, 3.3, 3.3, 3.8, 4.2], 0.25) // 2.775
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages
 */
export function quantile(values: readonly number[], p: number): number {
  return quantileOfSorted(sort(values), p);
}

/**
 * Lower quartile, median and upper quartile by type 7, in the unit of the values. One value is all three; none throws `RangeError`.
 *
 * Only for audiences that may see the values by name: with n = 1, 5, 9 … each quartile is the score of one trust.
 *
 * @example quartiles([2.1, 2.4, 2.9, 3.0, 3.3, 3.3, 3.8, 4.2]) // { q1: 2.775, median: 3.15, q3: 3.425 }
 * @see Hyndman and Fan (1996), type 7
 */
export function quartiles(values: readonly number[]): Quartiles {
  const sorted = sort(values);
  return { q1: quantileOfSorted(sorted, 0.25), median: quantileOfSorted(sorted, 0.5), q3: quantileOfSorted(sorted, 0.75) };
}

function quantileOfSorted(sorted: number[], p: number): number {
  const found = quantileSorted(sorted, p);
  if (found === undefined) throw new RangeError('A quantile of no values is undefined.');
  return found;
}
