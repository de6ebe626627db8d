import type { SeriesSuccession } from '../confidential-types.js';
import type { SeriesRow } from './series-model.js';
import type { SeriesUnknown } from './series-prior.js';

/** Values that nothing released tells apart: of trusts that could change places in every round without changing any row. */
export interface Interchangeable {
  /** Number of the class of each unknown. */
  readonly classOf: Int32Array;
  /** Unknowns of each class, in their order. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Groups unknowns by what is released about their trust in the whole series: two trusts with values in the same rounds and versions, each in the same rows.
 * Whoever knows no value of either is told the same about both. Trusts that took over or were taken over by another are alone. Throws nothing.
 */
export function interchangeable(
  unknowns: readonly SeriesUnknown[],
  rows: readonly SeriesRow[],
  successions: readonly SeriesSuccession[],
): Interchangeable {
  const inRows = unknowns.map(() => [] as number[]);
  rows.forEach(({ plus, minus }, r) => {
    for (const u of plus) inRows[u]?.push(r + 1);
    for (const u of minus) inRows[u]?.push(-r - 1);
  });
  const signatures = unknowns.map(({ round, version }, u) => `${String(round)}.${String(version)}:${inRows[u]?.join() ?? ''}`);
  const histories = new Map<string, string[]>();
  unknowns.forEach(({ trust }, u) => histories.set(trust, [...(histories.get(trust) ?? []), signatures[u] ?? '']));
  const alone = new Set(successions.flatMap(({ predecessor, successor }) => [predecessor, successor]));
  const history = new Map([...histories].map(([trust, own]) => [trust, alone.has(trust) ? trust : own.sort().join(' ')]));
  const places = new Map<string, number>();
  const members: number[][] = [];
  const classOf = Int32Array.from(unknowns, ({ trust }, u) => {
    const key = `${history.get(trust) ?? ''}|${signatures[u] ?? ''}`;
    const found = places.get(key) ?? members.push([]) - 1;
    places.set(key, found);
    members[found]?.push(u);
    return found;
  });
  return { classOf, members };
}
