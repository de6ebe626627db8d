import { memberships, organisations } from '@boardmark/reference-data';
import type { AuditedTrust } from '../confidential-types.js';

const onDay = (from: string | null, to: string | null, day: string) =>
  (from === null || from <= day) && (to === null || day <= to);

/** Trusts of the real hierarchy on a day. Kinds of estate do not ship; a trust whose sector is not published is not eligible. */
export function realHierarchy(day: string): AuditedTrust[] {
  const held = memberships.filter(({ role, validFrom, validTo }) => role === 'counted_in' && onDay(validFrom, validTo, day));
  const parents = new Map(held.map(({ child, parent }) => [child, parent]));
  return organisations.flatMap(({ code, kind, sector, opened, closed }) => {
    const system = parents.get(code);
    const region = parents.get(system ?? '');
    if (kind !== 'trust' || sector === null || system === undefined || region === undefined || !onDay(opened, closed, day))
      return [];
    return [{ code, system, region, sector, estateType: null, holding: null }];
  });
}
