import type { OdsCode } from '@boardmark/assessment';
import type { MembershipRole, ReferenceMembership, ReferenceOrganisation } from '@boardmark/reference-data';

/** Whether an organisation existed on a day; unknown first and last days count as always open and still open. */
export function isOpenOn({ opened, closed }: Pick<ReferenceOrganisation, 'opened' | 'closed'>, date: string): boolean {
  return (opened === null || opened <= date) && (closed === null || date <= closed);
}

/** The parent of every child that had one in a role on a day. */
export function parentsOn(
  memberships: readonly ReferenceMembership[],
  date: string,
  role: MembershipRole = 'counted_in',
): ReadonlyMap<OdsCode, OdsCode> {
  const held = memberships.filter((m) => m.role === role && m.validFrom <= date && (m.validTo === null || date <= m.validTo));
  return new Map(held.map(({ child, parent }) => [child, parent]));
}
