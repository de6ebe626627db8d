import type { PlacedTrust } from '../facts/evidence.js';
import type { Asker, GroupAnswer, NamedAnswer } from './answers.js';

/** Where the trusts of a round stand, read from who is in which group: every system, region and sector is a group of its own. By code. */
export function placesOf(groups: readonly GroupAnswer[]): PlacedTrust[] {
  const found = new Map<string, { system: string; region: string; sector: string }>();
  for (const { id, kind, members } of groups) {
    if (kind !== 'system' && kind !== 'region' && kind !== 'sector') continue;
    for (const { code } of members)
      found.set(code, { ...(found.get(code) ?? { system: '', region: '', sector: '' }), [kind]: id.slice(kind.length + 1) });
  }
  return [...found].map(([code, place]) => ({ code, ...place })).sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Whether somebody may read a trust by name where it stands. */
export const isInScope = ({ trusts, systems, regions }: Asker, { code, system, region }: PlacedTrust): boolean =>
  trusts.includes(code) || systems.includes(system) || regions.includes(region);

/** At most so many of a list, far apart in it. */
export const spread = <Item>(list: readonly Item[], count: number): Item[] =>
  list.filter((_, i) => i % Math.max(1, Math.ceil(list.length / count)) === 0).slice(0, count);

/** Trusts that stood elsewhere, or nowhere, in one of the rounds. */
export function moversOf(rounds: readonly (readonly PlacedTrust[])[]): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const places of rounds) for (const { code, system } of places) seen.set(code, (seen.get(code) ?? new Set()).add(system));
  const everywhere = (code: string) => rounds.every((places) => places.some((place) => place.code === code));
  return new Set([...seen].filter(([code, systems]) => systems.size > 1 || !everywhere(code)).map(([code]) => code));
}

/** Every score once, with the first door it came through. */
export function withoutRepeats(named: readonly NamedAnswer[]): NamedAnswer[] {
  return [...new Map([...named].reverse().map((n) => [`${n.round} ${n.theme} ${n.trust}`, n])).values()];
}
