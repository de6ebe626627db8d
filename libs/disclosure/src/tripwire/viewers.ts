import type { ViewerClass } from '../release-audit.js';
import type { Knowledge } from './certified-range.js';
import type { Problem } from './problem.js';
import type { Viewer } from './tripwire-input.js';

/** A viewer as the tripwire asks about it. */
export interface AskedViewer extends Knowledge {
  readonly viewer: ViewerClass;
  /** Null for an outsider. */
  readonly who: string | null;
}

const ORDER = ['region', 'person', 'system', 'trust'] as const;

/**
 * Who the tripwire asks about: an outsider, every system, region and registered person, and of the trusts that know one value only the one with the lowest
 * and the one with the highest value of each atom (D7): within an atom what a trust can infer about others changes with its own value
 * alone, and most at the ends.
 *
 * Viewers who know nothing here are the outsider. Those who know much come first, the outsider last: what the first must think possible the others must too.
 * Throws nothing.
 *
 * @example askedViewers(problem, viewers).at(-1) // { viewer: 'outsider', who: null, known: [false, …], told: [] }
 */
export function askedViewers({ ids, values, atoms }: Problem, viewers: readonly Viewer[]): AskedViewer[] {
  const positions = new Map(ids.map((id, i) => [id, i]));
  const ends = new Set(
    atoms.flatMap((atom) => {
      const sorted = [...atom].sort((a, b) => (values[a] ?? NaN) - (values[b] ?? NaN) || a - b);
      return [sorted[0], sorted.at(-1)];
    }),
  );
  const asked = viewers.flatMap(({ id, kind, knows }) => {
    const told = knows.flatMap((each) => positions.get(each) ?? []);
    if (told.length === 0 || (kind === 'trust' && told.length === 1 && !ends.has(told[0]))) return [];
    const set = new Set(told);
    return [{ viewer: kind, who: id, known: ids.map((_, i) => set.has(i)), told }];
  });
  const byKind = ORDER.flatMap((kind) => asked.filter(({ viewer }) => viewer === kind));
  return [...byKind, { viewer: 'outsider', who: null, known: ids.map(() => false), told: [] }];
}
