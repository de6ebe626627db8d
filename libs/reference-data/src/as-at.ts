import type { OdsCode } from '@boardmark/assessment';
import type { MembershipRole, ReferenceMembership } from './membership.js';
import type { ReferenceOrganisation } from './organisation.js';

/**
 * Whether an organisation existed on a day, its first and last day included.
 *
 * An unknown first day counts as always open, an unknown last day as still open.
 *
 * @param date ISO 8601 day
 * @example isOpenOn({ ...trust, opened: '2024-11-01', closed: null }, '2024-10-31') // false
 */
export function isOpenOn({ opened, closed }: Pick<ReferenceOrganisation, 'opened' | 'closed'>, date: string): boolean {
  return (opened === null || opened <= date) && (closed === null || date <= closed);
}

/**
 * The parent of every child that has one in a role on a day, first and last day of a membership included.
 *
 * @param date ISO 8601 day
 * @returns child code to parent code; a child without a parent that day is absent
 * @throws Error when two memberships of one child in the role overlap on that day
 * @example parentsOn(memberships, 'counted_in', '2025-07-31').get('QYG') // 'Y62'
 */
export function parentsOn(
  memberships: readonly ReferenceMembership[],
  role: MembershipRole,
  date: string,
): ReadonlyMap<OdsCode, OdsCode> {
  const parents = new Map<OdsCode, OdsCode>();
  for (const { child, parent, role: held, validFrom, validTo } of memberships) {
    if (held !== role || validFrom > date || (validTo !== null && validTo < date)) continue;
    if (parents.has(child)) throw new Error(`${child} has two parents on ${date}.`);
    parents.set(child, parent);
  }
  return parents;
}
