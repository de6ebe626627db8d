import type { AuditedTrust, Holder, RegisteredPerson } from '../confidential-types.js';

/**
 * Everybody who reads released numbers with knowledge of their own in one round: each trust, the lead of each system, each region, each registered person
 * with the union of all scopes, and whoever runs trusts that share a chair or chief executive.
 *
 * Rights are those of the round: the members on its day. A scope that is not in the structure gives nothing; a person without any member is left out.
 * In that order, by code within each. Throws nothing.
 *
 * @param trusts trusts eligible on the round's day
 * @example holdersOf(trusts, []).find(({ id }) => id === 'system:ZS001')?.trusts // ['ZT001', 'ZT002']
 */
export function holdersOf(trusts: readonly AuditedTrust[], persons: readonly RegisteredPerson[]): Holder[] {
  const sorted = [...trusts].sort((a, b) => compare(a.code, b.code));
  const gather = (kind: Holder['kind'], prefix: string, key: (trust: AuditedTrust) => string | null): Holder[] => {
    const found = new Map<string, string[]>();
    for (const trust of sorted) {
      const code = key(trust);
      if (code !== null) found.set(code, [...(found.get(code) ?? []), trust.code]);
    }
    return [...found]
      .sort(([a], [b]) => compare(a, b))
      .map(([code, codes]) => ({ id: `${prefix}:${code}`, kind, trusts: codes }));
  };
  const registered = [...new Set(persons.map(({ id }) => id))].sort(compare).map((id): Holder => {
    const held = persons.filter((person) => person.id === id);
    const inScope = ({ code, system, region }: AuditedTrust) =>
      held.some(({ trusts, systems, regions }) => trusts.includes(code) || systems.includes(system) || regions.includes(region));
    return {
      id: holderIdOf(id),
      kind: 'person',
      trusts: sorted.filter(inScope).map(({ code }) => code),
    };
  });
  return [
    ...gather('trust', 'trust', (trust) => trust.code),
    ...gather('system', 'system', (trust) => trust.system),
    ...gather('region', 'region', (trust) => trust.region),
    ...[...registered, ...gather('person', 'holding', (trust) => trust.holding)].filter((holder) => holder.trusts.length > 0),
  ];
}

/** Id of a registered person as a holder. */
export const holderIdOf = (person: string): string => (person.startsWith('person:') ? person : `person:${person}`);

/** Persons who read a round by name, by its position: those whose rights begin with it or before. */
export const personsIn = (round: number, persons: readonly RegisteredPerson[]): RegisteredPerson[] =>
  persons.filter(({ from }) => (from ?? round) <= round);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
