import { MICRO } from './micro-units.js';

/**
 * The mean of n scores, rounded once: round(sum / n / step) · step, half away from zero, in integers throughout (D13).
 *
 * Units: `sum` in millionths of a point, `step` and the result in points. The result is the double nearest to the decimal, so that it prints
 * with no more digits than the step has. A sum of differences may be negative: −0.05 becomes −0.1.
 *
 * @param step 1 divided by a whole number: 0.01, 0.1 or 0.5
 * @throws {RangeError} for n < 1 and for any other step
 * @example roundExactly(20_530_000n, 6, 0.01) // 3.42
 */
export function roundExactly(sum: bigint, n: number, step: number): number {
  const perPoint = Math.round(1 / step);
  if (!(step > 0) || Math.abs(perPoint * step - 1) > 1e-12) throw new RangeError(`${step} does not divide a point.`);
  if (!Number.isInteger(n) || n < 1) throw new RangeError('There is no mean of nothing.');
  const divisor = BigInt(n) * BigInt(MICRO);
  const size = sum < 0n ? -sum : sum;
  const steps = (2n * size * BigInt(perPoint) + divisor) / (2n * divisor);
  return (sum < 0n ? -1 : 1) * (Number(steps) / perPoint) || 0;
}
