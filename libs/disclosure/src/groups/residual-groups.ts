import type { AuditedTrust, PeerGroup } from '../confidential-types.js';
import { placeName, type PlaceNames } from './group-names.js';

/**
 * "Other systems in this region": for each region, the systems that are not shown by themselves, combined.
 *
 * The sum of such a group already follows from its region and the released systems, so it tells no new combination. A region in which every system or
 * none is shown has no such group, nor one in which a single system is left: its name would give a withheld cell back. Ordered by region. Throws nothing.
 *
 * @param shown codes of the systems shown by themselves in every theme
 * @example residualGroups(trusts, new Set(['ZS001'])).map(({ id }) => id) // ['others:ZR01']
 */
export function residualGroups(trusts: readonly AuditedTrust[], shown: ReadonlySet<string>, names: PlaceNames = {}): PeerGroup[] {
  const regions = [...new Set(trusts.map(({ region }) => region))].sort();
  return regions.flatMap((region) => {
    const inRegion = trusts.filter((trust) => trust.region === region);
    const others = inRegion.filter((trust) => !shown.has(trust.system));
    const systems = [...new Set(others.map(({ system }) => system))].sort();
    if (systems.length < 2 || others.length === inRegion.length) return [];
    const { name, shortName } = placeName(region, names);
    const listed = systems.map((system) => placeName(system, names).name).sort();
    return [
      {
        id: `others:${region}`,
        kind: 'others' as const,
        code: region,
        name: `Other systems in ${name}`,
        shortName: `Other systems, ${shortName}`,
        rule: `Every trust of the systems in ${name} that are not shown by themselves: ${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}.`,
        nearest: [`region:${region}`, 'england'],
        members: others.map(({ code }) => code).sort(),
      },
    ];
  });
}
