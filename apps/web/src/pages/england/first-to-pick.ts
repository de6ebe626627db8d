import type { GroupLevel } from '../../groups/group-levels.js';
import type { Clarity } from '../../gql/graphql.js';

const INTEREST: Record<Clarity, number> = { CLEAR: 2, CLOSE_CALL: 1, NONE: 0 };

/** The system that the map opens with: a clear difference from England, else a close call, else the one with most trusts. */
export function firstToPick(systems: readonly GroupLevel[]): GroupLevel | undefined {
  const [first] = [...systems].sort(
    (a, b) => INTEREST[b.clarity] - INTEREST[a.clarity] || b.nOrganisations - a.nOrganisations || a.code.localeCompare(b.code),
  );
  return first;
}
