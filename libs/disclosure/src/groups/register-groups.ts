import { type OdsCode, type Sector, SECTORS } from '@boardmark/assessment';
import type { AuditedTrust, GroupKind, PeerGroup } from '../confidential-types.js';
import type { DisclosurePolicy } from '../policy.js';
import { estateName, placeName, type PlaceNames, SECTOR_NAMES } from './group-names.js';

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Every group that may be proposed for a round, in the order in which they are tried: England, sectors, regions, systems (largest first, then by code),
 * sectors of a region, kinds of acute estate. There are no other groups, except those combined from what is not released.
 *
 * Sectors of a region and kinds of estate are proposed only from a fixed number of eligible trusts (C2). Acute trusts whose kind of estate is not known are
 * in no such group. Every other group is proposed whatever its size; the audit refuses what is too small. Throws nothing.
 *
 * @param trusts the trusts eligible on the round's day
 * @param names names of systems and regions; their codes where there are none
 * @example registerGroups(trusts, DISCLOSURE_POLICY).map(({ id }) => id) // ['england', 'sector:acute', …, 'system:ZS001', …]
 */
export function registerGroups(
  trusts: readonly AuditedTrust[],
  policy: Pick<DisclosurePolicy, 'candidates'>,
  names: PlaceNames = {},
): PeerGroup[] {
  const group = (
    kind: GroupKind,
    code: string,
    name: string,
    shortName: string,
    rule: string,
    nearest: string[],
    members: Member[],
  ) => ({
    id: kind === 'england' ? 'england' : `${kind}:${code}`,
    kind,
    code,
    name,
    shortName,
    rule,
    nearest,
    members: members.map((trust) => trust.code).sort(byCode),
  });
  const sectors = SECTORS.filter((sector) => trusts.some((trust) => trust.sector === sector));
  const regions = partition(trusts, (trust) => trust.region);
  const systems = partition(trusts, (trust) => trust.system).sort(([a, m], [b, n]) => n.length - m.length || byCode(a, b));
  const estates = partition(
    trusts.filter((trust) => trust.sector === 'acute' && trust.estateType !== null),
    (trust) => trust.estateType ?? '',
  );
  const sectorName = (sector: Sector) => SECTOR_NAMES[sector];
  return [
    group('england', 'ENG', 'England', 'England', 'Every trust in England.', [], [...trusts]),
    ...sectors.map((sector) => {
      const name = `${sectorName(sector)} trusts`;
      return group(
        'sector',
        sector,
        name,
        sectorName(sector),
        `Every ${sectorName(sector).toLowerCase()} trust in England.`,
        ['england'],
        ofSector(trusts, sector),
      );
    }),
    ...regions.map(([code, members]) => {
      const { name, shortName } = placeName(code, names);
      return group('region', code, name, shortName, `Every trust of the systems in ${name}.`, ['england'], members);
    }),
    ...systems.map(([code, members]) => {
      const { name, shortName } = placeName(code, names);
      const region = members[0]?.region ?? '';
      return group(
        'system',
        code,
        name,
        shortName,
        `Every trust counted in ${name}.`,
        [`others:${region}`, `region:${region}`, 'england'],
        members,
      );
    }),
    ...regions.flatMap(([code, members]) =>
      sectors.flatMap((sector) => {
        const part = ofSector(members, sector);
        if (part.length < policy.candidates.regionSector) return [];
        const { name, shortName } = placeName(code, names);
        return [
          group(
            'region_sector',
            `${code}:${sector}`,
            `${sectorName(sector)} trusts in ${name}`,
            `${sectorName(sector)}, ${shortName}`,
            `Every ${sectorName(sector).toLowerCase()} trust of the systems in ${name}.`,
            [`region:${code}`, `sector:${sector}`, 'england'],
            part,
          ),
        ];
      }),
    ),
    ...estates
      .filter(([, members]) => members.length >= policy.candidates.peer)
      .map(([estate, members]) => {
        const name = estateName(estate);
        return group(
          'peer',
          `acute:${estate}`,
          name,
          name,
          `Acute trusts whose estate is of the kind "${estate.replace('_', '-')}".`,
          ['sector:acute', 'england'],
          members,
        );
      }),
  ];
}

type Member = AuditedTrust;

const ofSector = (trusts: readonly Member[], sector: Sector): Member[] => trusts.filter((trust) => trust.sector === sector);

function partition(trusts: readonly Member[], key: (trust: Member) => OdsCode): [OdsCode, Member[]][] {
  const parts = new Map<OdsCode, Member[]>();
  for (const trust of trusts) parts.set(key(trust), [...(parts.get(key(trust)) ?? []), trust]);
  return [...parts].sort(([a], [b]) => byCode(a, b));
}
