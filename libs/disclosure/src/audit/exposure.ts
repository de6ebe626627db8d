import type { ViewerClass } from '../release-audit.js';
import { countKnown } from './knowing.js';
import type { Knower, PreparedStructure } from './structure.js';
import { atMost, largestLeverage, largestShare, type Target, worstTarget, worstWithOneMore } from './worst-target.js';

/** The largest leverage that any viewer of a class reaches. */
export interface Exposure {
  readonly viewer: ViewerClass;
  readonly who: string | null;
  readonly about: string;
  readonly value: number;
}

type Search = (prepared: PreparedStructure, floor: number) => Exposure | null;

/**
 * The worst case of each class of viewers; null where nobody of the class reaches more than `floor`.
 *
 * Holders are conditioned on by the closed formula; coalitions add one trust to a trust's view, or to that of a system's lead. A coalition's leverage
 * below 1/(s − 1) also shows that it isolates no fewer than s trusts, and so that each of its members alone isolates no fewer than s + 1.
 */
export const EXPOSURES: Readonly<Record<ViewerClass, Search>> = {
  outsider: ({ projection, ...prepared }, floor) =>
    report('outsider', [], worstTarget(projection, floor), { projection, ...prepared }),
  trust: (prepared, floor) => {
    const most = largestLeverage(prepared.projection);
    return worst(prepared.kinds, floor, (kind, above) =>
      atMost(most, largestShare(prepared.projection, kind)) <= above
        ? null
        : report('trust', [kind.first], worstTarget(prepared.viewOf(kind.atoms), above), prepared),
    );
  },
  system: (prepared, floor) => worstHolder('system', prepared.structure.systems, prepared, floor),
  region: (prepared, floor) => worstHolder('region', prepared.structure.regions, prepared, floor),
  person: (prepared, floor) => worstHolder('person', prepared.structure.persons, prepared, floor),
  two_trusts: (prepared, floor) => {
    const most = largestLeverage(prepared.projection);
    const shares = prepared.kinds.map((kind) => largestShare(prepared.projection, kind));
    const largest = shares.reduce((a, b) => Math.max(a, b), 0);
    return worst(prepared.kinds, floor, (kind, above) => {
      const from = prepared.kinds.indexOf(kind);
      if (atMost(most, (shares[from] ?? 1) + largest) <= above) return null;
      const found = worstWithOneMore(prepared.viewOf(kind.atoms), prepared.kinds, above, from);
      if (found === null) return null;
      const other = prepared.kinds[found.kind];
      const second = found.kind === from ? kind.second : other?.first;
      return report('two_trusts', second ? [kind.first, second] : [kind.first], found, prepared);
    });
  },
  system_and_trust: (prepared, floor) =>
    worst(prepared.structure.systems, floor, (system, above) => {
      if (system.unknowns.length === 0) return null;
      const known = knownOf(prepared, system);
      const found = worstWithOneMore(prepared.viewOf(known), prepared.kinds, above);
      if (found === null) return null;
      const inside = new Set(system.unknowns);
      const kind = prepared.kinds[found.kind];
      const trust = prepared.structure.trusts.find(
        ({ unknowns }) =>
          unknowns.length > 0 &&
          !unknowns.some((u) => inside.has(u)) &&
          sameAtoms(prepared, unknowns, kind?.first.unknowns ?? []),
      );
      return report('system_and_trust', trust ? [system, trust] : [system], found, prepared);
    }),
};

function worstHolder(
  viewer: ViewerClass,
  holders: readonly Knower[],
  prepared: PreparedStructure,
  floor: number,
): Exposure | null {
  return worst(holders, floor, (holder, above) =>
    holder.unknowns.length === 0
      ? null
      : report(viewer, [holder], worstTarget(prepared.viewOf(knownOf(prepared, holder)), above), prepared),
  );
}

const counted = new WeakMap<PreparedStructure, Map<Knower, ReturnType<typeof countKnown>>>();

/** Known values of a holder by atom, the same object every time, so that its view is made once. */
export function knownOf(prepared: PreparedStructure, holder: Knower): ReturnType<typeof countKnown> {
  const cache = counted.get(prepared) ?? new Map<Knower, ReturnType<typeof countKnown>>();
  counted.set(prepared, cache);
  const known = cache.get(holder) ?? countKnown(holder.unknowns, prepared.projection.atoms.of);
  cache.set(holder, known);
  return known;
}

function worst<T>(items: readonly T[], floor: number, exposure: (item: T, above: number) => Exposure | null): Exposure | null {
  return items.reduce<Exposure | null>((found, item) => exposure(item, found?.value ?? floor) ?? found, null);
}

function report(
  viewer: ViewerClass,
  who: readonly Knower[],
  target: Target | null,
  prepared: PreparedStructure,
): Exposure | null {
  if (target === null) return null;
  const known = new Set(who.flatMap(({ unknowns }) => unknowns));
  const { of } = prepared.projection.atoms;
  const unknown = of.findIndex((atom, u) => atom === target.atom && !known.has(u));
  return {
    viewer,
    who: who.length === 0 ? null : who.map(({ id }) => id).join(' and '),
    about: prepared.structure.unknowns[unknown] ?? '',
    value: target.value,
  };
}

function sameAtoms({ projection: { atoms } }: PreparedStructure, a: readonly number[], b: readonly number[]): boolean {
  const key = (list: readonly number[]) => list.map((u) => atoms.of[u] as number).sort((x, y) => x - y);
  return key(a).join() === key(b).join();
}
