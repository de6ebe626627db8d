import type { ConfidentialTable, Holder, PeerGroup } from '../confidential-types.js';
import { residualGroups } from '../groups/residual-groups.js';
import type { DisclosurePolicy } from '../policy.js';
import { acceptInOrder } from './accept-in-order.js';
import { checkSize } from './check-size.js';
import type { PatternDecision } from './decide-groups.js';
import type { Refusal } from './greedy-release.js';
import type { SeriesBreach } from './keep-series.js';

/** Combined groups of what is not shown by itself, and the decisions with them. */
export interface WithResiduals {
  readonly residuals: readonly PeerGroup[];
  readonly decisions: readonly PatternDecision[];
}

/**
 * Adds "other systems in this region" to the decisions of all patterns.
 *
 * A system is shown by itself only where it is released in every theme that has released systems at all, so that a combined group has the same members in
 * all of them. Its sum follows from the region and the released systems: structure allows it wherever its region is released. It is a cell of its own all the
 * same, with five submitting holding units, and the series must allow its rounding.
 */
export function addResiduals(
  table: ConfidentialTable,
  decisions: readonly PatternDecision[],
  holders: readonly Holder[],
  policy: DisclosurePolicy,
): WithResiduals {
  const systems = decisions.map(
    ({ released }) => new Set(released.flatMap(({ kind, code }) => (kind === 'system' ? [code] : []))),
  );
  const shown = new Set([...(systems[0] ?? [])].filter((code) => systems.every((set) => set.has(code))));
  const residuals = residualGroups(table.trusts, shown, table.names);
  return { residuals, decisions: decisions.map((decision) => withResiduals(decision, residuals, holders, policy)) };
}

function withResiduals(
  decision: PatternDecision,
  residuals: readonly PeerGroup[],
  holders: readonly Holder[],
  policy: DisclosurePolicy,
): PatternDecision {
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
    ...decision,
    released: [...decision.released, ...accepted],
    refused: [
      ...decision.refused,
      ...tooFew,
      ...refused.map(({ candidate: { id }, breach: { reason, by, value } }) => ({ id, reason, by, value })),
    ],
  };
}
