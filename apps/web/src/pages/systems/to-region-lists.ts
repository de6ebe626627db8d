import { countOf } from '../../components/count-of.js';
import type { SystemsPageQuery } from '../../gql/graphql.js';
import { sortNorthToSouth } from '../../groups/regions.js';

type Release = Extract<SystemsPageQuery['release'], { __typename: 'Release' }>;

export interface RegionList {
  code: string;
  name: string;
  systems: { code: string; name: string; trusts: string }[];
}

/** Systems from A to Z under their regions, regions from north to south. */
export function toRegionLists(systems: Release['systems'], regions: Release['regions']): RegionList[] {
  const listed = systems.codes.map((code, at) => ({
    code,
    name: systems.shortNames[at] ?? code,
    trusts: trustsWords(systems.nOrganisations[at] ?? 0, systems.nEligible[at] ?? 0),
    region: systems.regionCodes[at] ?? null,
  }));
  listed.sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const lists = regions.codes.map((code, at) => ({
    code,
    name: regions.shortNames[at] ?? code,
    systems: listed.filter((system) => system.region === code).map(({ code, name, trusts }) => ({ code, name, trusts })),
  }));
  return sortNorthToSouth(lists, (region) => region.code);
}

function trustsWords(submitted: number, eligible: number): string {
  if (submitted !== eligible) return `${submitted} of ${eligible} trusts submitted`;
  return countOf(eligible, 'trust');
}
