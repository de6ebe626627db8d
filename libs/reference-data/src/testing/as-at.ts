import type { OdsCode } from '@boardmark/assessment';
import type { MembershipRole } from '../membership.js';
import { memberships } from '../memberships.data.js';
import type { ReferenceOrganisation } from '../organisation.js';

/** Whether an organisation existed on a day; unknown first and last days count as always open and still open. */
export function isOpenOn({ opened, closed }: Pick<ReferenceOrganisation, 'opened' | 'closed'>, date: string): boolean {
  return (opened === null || opened <= date) && (closed === null || date <= closed);
}

/** The parent of every child that had one in a role on a day. */
export function parentsOn(role: MembershipRole, date: string): ReadonlyMap<OdsCode, OdsCode> {
  const held = memberships.filter(
    ({ role: own, validFrom, validTo }) => own === role && validFrom <= date && (validTo === null || date <= validTo),
  );
  return new Map(held.map(({ child, parent }) => [child, parent]));
}
