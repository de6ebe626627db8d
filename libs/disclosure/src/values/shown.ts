import type { Shown } from '../ledger.js';
import type { DisclosurePolicy } from '../policy.js';
import { DISCLOSURE_POLICY } from '../policy.js';
import { precisionOf } from './precision.js';

/** A released number or label in words, and the range of points it stands for. */
export interface ShownInWords {
  readonly text: string;
  readonly low: number;
  readonly high: number;
}

/**
 * How a released number or label reads, and what it says at most: a number stands for itself, `high` for 3.8 to 5, `low` for 1 to 2.2,
 * `wide` for the whole scale.
 *
 * A number reads with the decimals that all numbers of its group have, so 3.30 is not 3.3; it is rounded once, never a second time for a screen (D13).
 * Units: points. Throws nothing.
 *
 * @param nEligible eligible trusts of the group, on which the precision depends
 *
 * @example describeShown({ label: 'high' }) // { text: '3.8 or above', low: 3.8, high: 5 }
 */
export function describeShown(shown: Shown, nEligible = 0, policy: DisclosurePolicy = DISCLOSURE_POLICY): ShownInWords {
  const { scale, extremes } = policy;
  if ('value' in shown) {
    const text = shown.value.toFixed(decimals(precisionOf(nEligible, policy)));
    return { text, low: shown.value, high: shown.value };
  }
  switch (shown.label) {
    case 'high':
      return { text: `${extremes.highLabel} or above`, low: extremes.highLabel, high: scale.high };
    case 'low':
      return { text: `${extremes.lowLabel} or below`, low: scale.low, high: extremes.lowLabel };
    case 'wide':
      return { text: `between ${scale.low} and ${scale.high}`, low: scale.low, high: scale.high };
  }
}

const decimals = (step: number): number => Math.max(1, Math.round(-Math.log10(step)));
