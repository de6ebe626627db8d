import type { SubmitterBand } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import { MICRO } from './micro-units.js';
import { roundExactly } from './round-exactly.js';
import { lowestOfBand } from './submitters-band.js';

/** Normal quantile of a two-sided interval of 95 %. */
const TWO_SIDED = 1.959963984540054;

/**
 * Half-width of a 95 % interval as peers may read it: 1.96 · sd / √n, n the fewest trusts of the band, rounded to 0.1 (D11).
 *
 * With the true n it would tell the count that is shown as a band. Units: points, `sd` too, which must itself be released or a constant
 * (D12). 0.1 at least, since 0 would claim certainty.
 *
 * @throws {RangeError} for a negative or infinite sd
 * @example bandedHalfWidth(0.45, '20-49', DISCLOSURE_POLICY) // 0.2
 */
export function bandedHalfWidth(sd: number, band: SubmitterBand, policy: DisclosurePolicy): number {
  if (!(sd >= 0 && sd < Infinity)) throw new RangeError(`${sd} is no standard deviation.`);
  const width = (TWO_SIDED * sd) / Math.sqrt(lowestOfBand(band, policy));
  const step = policy.rounding.coarse;
  return Math.max(step, roundExactly(BigInt(Math.round(width * MICRO)), 1, step));
}
