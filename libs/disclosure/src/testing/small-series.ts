import fc from 'fast-check';
import type { AuditedTrust, EarlierRelease, RegisteredPerson } from '../confidential-types.js';
import { DISCLOSURE_POLICY, type DisclosurePolicy } from '../policy.js';
import { groupOf } from './small-release.js';

export const THEMES = ['culture', 'risk'];
const SYSTEMS = ['S0', 'S1', 'S2', 'S3'];
const regionOf = (system: string) => (system < 'S2' ? 'R0' : 'R1');
const CODES = ['T0', 'T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7'];

const some = <Item>(items: readonly Item[], least = 0, most = items.length) =>
  fc.subarray([...items], { minLength: least, maxLength: most });

/** Trusts on a day: most of the eight, each in some system. */
const days = fc
  .record({ codes: some(CODES, 4), systems: fc.array(fc.constantFrom(...SYSTEMS), { minLength: 8, maxLength: 8 }) })
  .map(({ codes, systems }) =>
    codes.map((code): AuditedTrust => {
      const system = systems[CODES.indexOf(code)] ?? 'S0';
      return { code, system, region: regionOf(system), sector: 'acute', estateType: null, holding: null };
    }),
  );

const groupsOf = (trusts: readonly AuditedTrust[], other: readonly string[]) => {
  const codes = (keep: (trust: AuditedTrust) => boolean) => trusts.filter(keep).map(({ code }) => code);
  return [
    groupOf(
      'england',
      'ENG',
      codes(() => true),
    ),
    ...SYSTEMS.map((system) =>
      groupOf(
        'system',
        system,
        codes((trust) => trust.system === system),
      ),
    ),
    ...['R0', 'R1'].map((region) =>
      groupOf(
        'region',
        region,
        codes((trust) => trust.region === region),
      ),
    ),
    groupOf(
      'peer',
      'some',
      codes(({ code }) => other.includes(code)),
    ),
  ].filter(({ members }) => members.length > 0);
};

const releasesAt = (round: number, version: number) =>
  fc.tuple(days, some(CODES, 2), some(CODES, 1, 2)).chain(([trusts, other, corrected]) => {
    const groups = groupsOf(trusts, other);
    const byTheme = <Value>(one: fc.Arbitrary<Value>) => fc.tuple(one, one).map(([a, b]) => ({ culture: a, risk: b }));
    return fc.record<EarlierRelease>({
      round: fc.constant(round),
      version: fc.constant(version),
      trusts: fc.constant(trusts),
      participants: byTheme(
        some(
          trusts.map(({ code }) => code),
          3,
        ),
      ),
      valueVersions: fc.constant(Object.fromEntries(corrected.map((code) => [code, version]))),
      released: byTheme(
        some(
          groups.map(({ id }) => id),
          0,
          2,
        ),
      ),
      groups: fc.constant(groups),
      cells: fc.constant([]),
    });
  });

/** Two or three rounds of four to eight trusts that change systems, with a second version of the last one or none; trust T0 may come from T1. */
export const smallSeries = fc.record({
  releases: fc
    .tuple(releasesAt(1, 1), releasesAt(2, 1), fc.option(releasesAt(4, 1)), fc.option(releasesAt(4, 2)))
    .map(([first, second, third, again]) => [first, second, ...(third ? [third] : []), ...(third && again ? [again] : [])]),
  successors: fc.constantFrom([], [{ predecessor: 'T1', successor: 'T0', round: 2 }]),
});

/** Up to four scopes of a person. */
export const scopes: fc.Arbitrary<RegisteredPerson> = fc.record({
  id: fc.constant('p'),
  trusts: some(CODES, 0, 2),
  systems: some(SYSTEMS, 0, 2),
  regions: fc.constantFrom([], [], [], ['R0']),
});

const SUPPORTS = [
  { outsider: 5, holder: 4, coalition: 3 },
  { outsider: 4, holder: 2, coalition: 2 },
  { outsider: 4, holder: 2, coalition: 2 },
];

/** Limits that a handful of trusts can keep or break. */
export const smallLimits: fc.Arbitrary<DisclosurePolicy> = fc
  .record({
    holder: fc.constantFrom(0.4, 0.55, 0.7, 0.99, 0.99),
    coalition: fc.constantFrom(0.5, 0.8, 0.99),
    support: fc.constantFrom(...SUPPORTS),
    outsideKnowledge: fc.constantFrom(1, 1, 2, 4),
    limit: fc.constantFrom(0.6, 0.8, 1, 1),
  })
  .map(({ holder, coalition, support, outsideKnowledge, limit }) => ({
    ...DISCLOSURE_POLICY,
    leverage: { outsider: 0.3, holder, coalition },
    support,
    minimum: { holdingUnits: 1, outsideKnowledge },
    series: { ...DISCLOSURE_POLICY.series, limit },
  }));
