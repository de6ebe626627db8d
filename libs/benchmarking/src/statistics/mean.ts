/**
 * Arithmetic mean, Σx / n, added up in the order given.
 *
 * Shape: n ≥ 1 numbers in, one number of the same unit out. An empty list throws `RangeError`, since a group without
 * scores has no mean and must be handled where that is known.
 *
 * @example mean([3.53, 2.9, 3.8]) // 3.41
 */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('The mean of no values is undefined.');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
