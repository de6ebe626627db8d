import type { Shown } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import { harrellDavisWeights } from '../values/harrell-davis.js';
import { roundedShare } from '../values/release-histogram.js';
import { describeShown } from '../values/shown.js';

/** From `least` to `most`, both possible. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const NOISE = 1e-9;

/**
 * The values that a released number or label may stand for: half a step to either side of a number, the range of a label.
 *
 * Units: points. Throws nothing.
 *
 * @example rangeOfShown({ value: 3.4 }, 0.1, policy) // { least: 3.35, most: 3.45 }
 */
export function rangeOfShown(shown: Shown, step: number, policy: DisclosurePolicy): Range {
  const { low, high } = describeShown(shown, 0, policy);
  const half = 'value' in shown ? step / 2 : 0;
  return { least: low - half, most: high + half };
}

/**
 * How many of n trusts can stand behind a rounded share: all k with {@link roundedShare}(k, n) equal to it.
 *
 * @throws {RangeError} when no count rounds to it: such a share was not computed from n trusts
 * @example countsOfShare(0.2, 40, 0.05) // { least: 7, most: 8 }
 */
export function countsOfShare(share: number, n: number, step: number): Range {
  return compatible(n, (k) => Math.abs(roundedShare(k, n, step) - share) < NOISE);
}

/**
 * How many of n scores can lie below t when their Harrell–Davis quantile at p is what is shown.
 *
 * With k scores in [1, t) and the rest in [t, 5] the quantile lies in [W + (1 − W) t, W t + (1 − W) 5], W the sum of the k first weights; k is possible
 * when that range and the range of what is shown have a point in common. Both ends fall as k grows, so the counts are consecutive.
 *
 * @throws {RangeError} when no count fits
 * @example countsBelow({ value: 3 }, 0.1, 40, 0.25, 3.5, policy).least // 7: about a fifth must lie below 3.5
 */
export function countsBelow(shown: Shown, step: number, n: number, p: number, t: number, policy: DisclosurePolicy): Range {
  const { least, most } = rangeOfShown(shown, step, policy);
  const { low, high } = policy.scale;
  const below = [0];
  for (const weight of harrellDavisWeights(n, p)) below.push((below.at(-1) ?? 0) + weight);
  return compatible(n, (k) => {
    const w = below[k] ?? 1;
    return w * low + (1 - w) * t <= most + NOISE && w * t + (1 - w) * high >= least - NOISE;
  });
}

function compatible(n: number, fits: (k: number) => boolean): Range {
  const counts = Array.from({ length: n + 1 }, (_, k) => k).filter(fits);
  const [least, most] = [counts[0], counts.at(-1)];
  if (least === undefined || most === undefined) throw new RangeError(`No count of ${n} fits what is shown.`);
  return { least, most };
}
