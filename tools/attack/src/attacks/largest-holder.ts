import type { SeenCell, SeenPerson, SeenRelease } from '../facts/evidence.js';

/** How many of a cell's trusts with a score the lead of one system, or one person, knows; a region in its own group knows all and does not count. */
export function largestHolder(
  { members, theme, kind }: SeenCell,
  { trusts, scores }: SeenRelease,
  persons: readonly SeenPerson[],
): number {
  const scored = trusts.filter(({ code }) => members.includes(code) && scores.get(theme)?.has(code) === true);
  const counts = new Map<string, number>();
  const count = (holder: string) => counts.set(holder, (counts.get(holder) ?? 0) + 1);
  for (const { code, system, region } of scored) {
    count(`system:${system}`);
    if (kind !== 'region') count(`region:${region}`);
    for (const person of persons)
      if (person.trusts.includes(code) || person.systems.includes(system) || person.regions.includes(region)) count(person.id);
  }
  return Math.max(0, ...[...counts.values()].filter((n) => n < scored.length));
}
