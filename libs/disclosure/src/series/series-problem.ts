import type { Holder, PeerGroup, SeriesSuccession } from '../confidential-types.js';
import type { SeriesProblem } from './series-audit.js';
import { roundingVariance, type SeriesRow } from './series-model.js';
import type { SeriesUnknown } from './series-prior.js';

/** One release of one theme, as its readers remember it. */
export interface SeriesRound {
  readonly round: number;
  readonly version: number;
  readonly submitted: ReadonlySet<string>;
  readonly released: readonly PeerGroup[];
  readonly holders: readonly Holder[];
  /** Which value of a trust went into this version; 1 where nothing is said. */
  readonly valueVersions: Readonly<Record<string, number>>;
}

/** A change of a group between two releases, shown beside their cells. */
export interface SeriesPanel {
  readonly group: PeerGroup;
  readonly from: SeriesRound;
  readonly to: SeriesRound;
}

export interface SeriesOptions {
  /** Step to which means of a group are rounded. */
  readonly rounding: (group: PeerGroup) => number;
  readonly successions: readonly SeriesSuccession[];
  /** Taking corrected values for other unknowns, or for the same. */
  readonly corrected: 'another' | 'same';
  readonly panels?: readonly SeriesPanel[];
}

/** Unknowns, rows and readers of releases, oldest first. A holder knows the members of each round, in every version; a trust also its predecessors'. */
export function seriesProblem(releases: readonly SeriesRound[], options: SeriesOptions): SeriesProblem {
  const unknowns: SeriesUnknown[] = [];
  const places = new Map<string, number>();
  const version = (release: SeriesRound, trust: string) =>
    options.corrected === 'same' ? 1 : (release.valueVersions[trust] ?? 1);
  const place = (release: SeriesRound, trust: string): number => {
    const key = `${String(release.round)}/${trust}#${String(version(release, trust))}`;
    const found = places.get(key);
    if (found !== undefined) return found;
    places.set(key, unknowns.length);
    return unknowns.push({ round: release.round, trust, version: version(release, trust) }) - 1;
  };
  const known = new Map<string, { kind: Holder['kind']; unknowns: Set<number> }>();
  const rows: SeriesRow[] = [];
  for (const release of releases) {
    for (const trust of [...release.submitted].sort()) place(release, trust);
    for (const group of release.released) {
      const plus = group.members.filter((trust) => release.submitted.has(trust)).map((trust) => place(release, trust));
      const id = `${String(release.round)}.${String(release.version)} ${group.id}`;
      if (plus.length > 0) rows.push({ id, plus, minus: [], noise: roundingVariance(options.rounding(group), plus.length) });
    }
    for (const { id, kind, trusts } of release.holders) {
      const entry = known.get(id) ?? { kind, unknowns: new Set<number>() };
      known.set(id, entry);
      for (const trust of trusts) if (release.submitted.has(trust)) entry.unknowns.add(place(release, trust));
    }
  }
  for (const { group, from, to } of options.panels ?? []) {
    const both = group.members.filter((trust) => from.submitted.has(trust) && to.submitted.has(trust));
    const noise = roundingVariance(options.rounding(group), both.length);
    rows.push({ id: `panel ${group.id}`, plus: both.map((t) => place(to, t)), minus: both.map((t) => place(from, t)), noise });
  }
  inherit(known, unknowns, options.successions);
  const holders = [...known].map(([id, entry]) => ({ id, kind: entry.kind, unknowns: [...entry.unknowns] }));
  return { unknowns, rows: distinct(rows), holders, successions: options.successions };
}

/** The same sum rounded alike is the same number: read twice it tells no more. */
function distinct(rows: readonly SeriesRow[]): SeriesRow[] {
  const found = new Map<string, SeriesRow>();
  for (const row of rows) {
    const key = `${row.plus.join()}-${row.minus.join()}`;
    const other = found.get(key);
    if (!other || row.noise < other.noise) found.set(key, row);
  }
  return [...found.values()];
}

/** A trust knows the values of its predecessors, and of theirs. */
function inherit(
  known: ReadonlyMap<string, { readonly unknowns: Set<number> }>,
  unknowns: readonly SeriesUnknown[],
  successions: readonly SeriesSuccession[],
): void {
  for (const [id, { unknowns: own }] of known) {
    if (!id.startsWith('trust:')) continue;
    const line = predecessorsOf(id.slice('trust:'.length), successions);
    unknowns.forEach(({ trust }, u) => line.has(trust) && own.add(u));
  }
}

/** Every trust that a trust has taken over, directly or through another; itself left out. */
export function predecessorsOf(trust: string, successions: readonly SeriesSuccession[]): Set<string> {
  const found = new Set<string>();
  const add = (code: string): void => {
    for (const { predecessor, successor } of successions) {
      if (successor !== code || found.has(predecessor) || predecessor === trust) continue;
      found.add(predecessor);
      add(predecessor);
    }
  };
  add(trust);
  return found;
}
