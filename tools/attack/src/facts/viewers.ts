import type { ViewerClass } from '@boardmark/disclosure';
import type { Evidence } from './evidence.js';
import type { LinearSystem } from './linear-system.js';

/** Somebody who reads released numbers knowing some of the unknowns. */
export interface Knower {
  readonly id: string;
  readonly kind: ViewerClass;
  /** Places of the known ones among a system's unknowns, ascending. */
  readonly knows: readonly number[];
}

/**
 * Everybody with knowledge of their own about a system: each trust (and the values of its predecessors), lead of a system, region and person with several
 * scopes, by the places of each round, and whatever anybody was told by name beyond that.
 *
 * A trust that took over from another after both had taken part is the two of them, as they were when the round was released.
 */
export function knowers({ unknowns, theme }: LinearSystem, { persons, successions, named, releases }: Evidence): Knower[] {
  const known = new Map<string, Set<number>>();
  const add = (viewer: string, u: number) => known.set(viewer, (known.get(viewer) ?? new Set()).add(u));
  unknowns.forEach(({ trust, places }, u) => {
    add(`trust:${trust}`, u);
    for (const { successor } of successions.filter(({ predecessor }) => predecessor === trust)) add(`trust:${successor}`, u);
    for (const { system, region } of places) {
      add(`system:${system}`, u);
      add(`region:${region}`, u);
      for (const person of persons) {
        if (person.trusts.includes(trust) || person.systems.includes(system) || person.regions.includes(region))
          add(person.id, u);
      }
    }
  });
  const roundOf = new Map(releases.map(({ id, round }) => [id, round]));
  for (const value of named.filter((n) => n.theme === theme)) {
    unknowns.forEach(({ trust, round }, u) => {
      if (trust === value.trust && round === roundOf.get(value.release)) add(value.viewer, u);
    });
  }
  return [...known].map(([id, set]) => {
    const knows = [...set].sort((a, b) => a - b);
    const isMerged = kindOf(id) === 'trust' && new Set(knows.map((u) => unknowns[u]?.round)).size < knows.length;
    return { id, kind: isMerged ? 'two_trusts' : kindOf(id), knows };
  });
}

/** Class of a viewer by the id of the viewer; whoever has no scope is an outsider. */
export function kindOf(id: string): ViewerClass {
  const kind = id.split(':')[0];
  return kind === 'trust' || kind === 'system' || kind === 'region' || kind === 'person' ? kind : 'outsider';
}
