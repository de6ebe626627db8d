import type { ChangeParameters, TrustChange } from '../change-types.js';
import { FALSE_DISCOVERY_RATE } from '../statistics/false-discovery.js';
import { CONFIDENCE } from '../statistics/t-distribution.js';
import type { PooledChange } from './pooled-change.js';
import { trustVerdict, VERDICT_STEP } from './trust-verdict.js';

/** Steps that the Method page shows verdicts for, the one in use among them. */
const STEPS = [0.2, VERDICT_STEP, 0.3];

/**
 * What a comparison was set to, and how many trusts would be called improved or deteriorated at steps of 0.20, 0.25 and 0.30 points.
 *
 * pooledSd = √s_Δ² in points, null without degrees of freedom; `df` as pooled. Counts of `trustVerdict` over all trusts given, each counted
 * once; without trusts they are 0. Throws nothing.
 *
 * @example changeParameters(trusts, { variance: 0.06, df: 162 }).steps[1] // { step: 0.25, nImproved: 69, nDeteriorated: 10 }
 */
export function changeParameters(trusts: readonly TrustChange[], { variance, df }: PooledChange): ChangeParameters {
  return {
    confidence: CONFIDENCE,
    falseDiscoveryRate: FALSE_DISCOVERY_RATE,
    verdictStep: VERDICT_STEP,
    pooledSd: variance === null ? null : Math.sqrt(variance),
    df,
    steps: STEPS.map((step) => {
      const verdicts = trusts.map(({ change }) => trustVerdict(change, step));
      return {
        step,
        nImproved: verdicts.filter((verdict) => verdict === 'improved').length,
        nDeteriorated: verdicts.filter((verdict) => verdict === 'deteriorated').length,
      };
    }),
  };
}
