import type { ChangeParameters, TrustChange } from '../change-types.js';
import { FALSE_DISCOVERY_RATE } from '../statistics/false-discovery.js';
import { CONFIDENCE } from '../statistics/t-distribution.js';
import type { PooledChange } from './pooled-change.js';
import { trustVerdict, VERDICT_STEP } from './trust-verdict.js';

/** Steps that the Method page shows verdicts for, the one in use among them. */
const STEPS = [0.2, VERDICT_STEP, 0.3];

/** What the comparison was set to, and how many trusts each step would have called improved or deteriorated. */
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
