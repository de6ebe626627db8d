import type { AuditedTrust, Holder, PeerGroup } from '../confidential-types.js';
import { countHoldingUnits } from '../groups/holding-units.js';
import type { DisclosurePolicy } from '../policy.js';

/** Who makes a group too small, null for the group itself, and the number that is too small. */
export interface TooFew {
  readonly by: string | null;
  readonly value: number;
}

/**
 * D4: whether enough of a group submitted. A cell needs five submitting holding units and, for every holder who does not know all of it, four
 * trusts outside that holder's knowledge. Null when it does. It looks at structure and participation only. Throws nothing.
 *
 * @param submitted trusts with a score, by code
 * @param holders everybody who reads with knowledge of their own
 * @example checkSize(group, submitted, holders, DISCLOSURE_POLICY) // { by: null, value: 3 }
 */
export function checkSize(
  group: Pick<PeerGroup, 'members'>,
  submitted: ReadonlyMap<string, AuditedTrust>,
  holders: readonly Holder[],
  { minimum }: Pick<DisclosurePolicy, 'minimum'>,
): TooFew | null {
  const members = group.members.flatMap((code) => submitted.get(code) ?? []);
  const units = countHoldingUnits(members);
  if (units < minimum.holdingUnits) return { by: null, value: units };
  const codes = new Set(members.map(({ code }) => code));
  for (const holder of holders) {
    const outside = codes.size - holder.trusts.filter((code) => codes.has(code)).length;
    if (outside > 0 && outside < minimum.outsideKnowledge) return { by: holder.id, value: outside };
  }
  return null;
}
