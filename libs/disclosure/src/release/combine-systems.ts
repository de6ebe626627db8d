import type { Holder, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import { acceptInOrder } from './accept-in-order.js';
import { checkSize } from './check-size.js';
import type { PatternDecision } from './decide-groups.js';
import type { Refusal } from './greedy-release.js';
import type { SeriesBreach } from './keep-series.js';

/**
 * Adds "other systems in this region" to the decision on a pattern.
 *
 * A combined sum follows from the region and the released systems: structure allows it wherever its region is released. It is a cell of its own all the
 * same, with five submitting holding units, and the series must allow its rounding.
 */
export function combineSystems(
  decision: PatternDecision,
  residuals: readonly PeerGroup[],
  holders: readonly Holder[],
  policy: DisclosurePolicy,
): Pick<PatternDecision, 'released' | 'refused'> {
  const regions = new Set(decision.released.flatMap(({ kind, code }) => (kind === 'region' ? [code] : [])));
  const tooFew: Refusal[] = [];
  const candidates = residuals.filter((group) => {
    if (!regions.has(group.code)) {
      tooFew.push({ id: group.id, reason: 'h', by: null, value: null });
      return false;
    }
    const few = checkSize(group, decision.pattern.submitted, holders, policy);
    if (few) tooFew.push({ id: group.id, reason: 'k', ...few });
    return few === null;
  });
  const room = { limit: policy.series.systems, beyond: { released: decision.released, panels: [] } };
  const { accepted, refused } = acceptInOrder(candidates, (list, like?: SeriesBreach) =>
    decision.series.breach({ released: [...decision.released, ...list], panels: [] }, room, like),
  );
  return {
    released: [...decision.released, ...accepted],
    refused: [
      ...decision.refused,
      ...tooFew,
      ...refused.map(({ candidate: { id }, breach: { reason, by, value } }) => ({ id, reason, by, value })),
    ],
  };
}
