import { EXPOSURES, type Exposure } from '../audit/exposure.js';
import { isolatedByHolder, leverageLimit, mostAllowed } from '../audit/find-breach.js';
import { type Knower, prepareStructure, type Structure } from '../audit/structure.js';
import type { DisclosurePolicy } from '../policy.js';
import type { ViewerClass } from '../release-audit.js';
import type { ScopeFinding } from './scope-audit.js';

/** A finding before it is said which release it is about. */
export type Told = Omit<ScopeFinding, 'round' | 'version' | 'themes'>;

/**
 * D6 and D5 for one person beside released cells: leverage h_i|K of the worst value, the fewest trusts isolated, and, where K is exactly what one trust or
 * the lead of one system knows, the leverage with one more trust. Other persons are in no coalition, as in a release. Two trusts that are one today are held to
 * what any two trusts are held to that share what they know.
 *
 * @param together whether what the person knows is of trusts that have become one
 */
export function holderFindings(structure: Structure, id: string, together: boolean, policy: DisclosurePolicy): Told[] {
  const me: Knower = structure.persons.find((person) => person.id === id) ?? { id, unknowns: [] };
  const prepared = prepareStructure({ ...structure, persons: [me], systems: [me] });
  const share = (rule: Told['rule'], viewer: ViewerClass, found: Exposure | null): Told => ({
    rule,
    viewer,
    who: found?.who ?? id,
    about: found?.about ?? null,
    value: found?.value ?? null,
    limit: leverageLimit(viewer, policy),
    keeps: (found?.value ?? 0) <= mostAllowed(viewer, policy),
  });
  if (together && me.unknowns.length === 2) return [share('coalition', 'two_trusts', EXPOSURES.person(prepared, 0))];
  const isolated = isolatedByHolder(prepared, me, policy);
  const coalition = coalitionOf(me, structure);
  return [
    share('leverage', 'person', EXPOSURES.person(prepared, 0)),
    {
      rule: 'support',
      viewer: 'person',
      who: id,
      about: null,
      value: isolated?.value ?? null,
      limit: policy.support.holder,
      keeps: isolated === null,
    },
    ...(coalition ? [share('coalition', coalition, EXPOSURES.system_and_trust(prepared, 0))] : []),
  ];
}

/** The coalition that the rules ask about for whoever knows the same as somebody else. */
function coalitionOf({ unknowns }: Knower, { trusts, systems }: Structure): ViewerClass | null {
  if (unknowns.length === 0) return null;
  const own = new Set(unknowns);
  const same = (other: Knower) => other.unknowns.length === own.size && other.unknowns.every((u) => own.has(u));
  if (trusts.some(same)) return 'two_trusts';
  return systems.some(same) ? 'system_and_trust' : null;
}
