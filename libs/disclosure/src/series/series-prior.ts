import type { SeriesSuccession } from '../confidential-types.js';

/** One value in a series: that of a trust in a round; a corrected value is another one, with a higher version. */
export interface SeriesUnknown {
  readonly round: number;
  readonly trust: string;
  readonly version: number;
}

/** Unknowns that have to do with each other before anything is released, and how. */
export interface PriorBlock {
  readonly members: readonly number[];
  /** Covariance of the members, row by row, in points². */
  readonly covariance: Float64Array;
}

export interface SeriesPrior {
  readonly blocks: readonly PriorBlock[];
  /** Block of each unknown, and its place in it. */
  readonly blockOf: Int32Array;
  readonly placeOf: Int32Array;
}

/** How a value follows from the one before: factor and added variance for a gap of some rounds. */
export interface Step {
  readonly factor: (gap: number) => number;
  readonly added: (gap: number, variance: number) => number;
}

interface Spread {
  readonly priorSd: number;
  readonly changeSd: number;
}

/** Correlation ρ^gap with ρ = 1 − s²/(2σ²): a spread σ in every round and s from one round to the next. */
export function stationaryStep({ priorSd, changeSd }: Spread): Step {
  const rho = 1 - changeSd ** 2 / (2 * priorSd ** 2);
  return { factor: (gap) => rho ** gap, added: (gap, variance) => priorSd ** 2 - rho ** (2 * gap) * variance };
}

/**
 * What a reader takes for granted about the values of a series: spread σ in a round, spread s of a change, nothing in common between trusts, whatever was
 * observed (a refusal must not depend on data).
 *
 * A value follows from the trust's latest value in an earlier round. A trust without one follows from the scaled sum of its predecessors' latest values, so
 * that what is known about them bears on it. Two versions of a value know of each other only through earlier rounds: the most that can be read from their
 * difference. Blocks hold unknowns that are related. Throws nothing.
 *
 * @param unknowns each once, in any order
 * @example buildPrior([{ round: 1, trust: 'A', version: 1 }, { round: 2, trust: 'A', version: 1 }], [], stationaryStep(series), 0.45)
 */
export function buildPrior(
  unknowns: readonly SeriesUnknown[],
  successions: readonly SeriesSuccession[],
  step: Step,
  priorSd: number,
): SeriesPrior {
  const order = unknowns.map((_, u) => u).sort((a, b) => compare(unknowns[a] as SeriesUnknown, unknowns[b] as SeriesUnknown));
  const latest = new Map<string, number[]>();
  const blocks = new Map<number, { members: number[]; covariance: number[][] }>();
  const homeOf = new Map<number, number>();
  for (const u of order) {
    const unknown = unknowns[u] as SeriesUnknown;
    const before = (trust: string) => latest.get(trust)?.findLast((v) => (unknowns[v] as SeriesUnknown).round < unknown.round);
    const own = before(unknown.trust);
    const parents =
      own !== undefined
        ? [own]
        : successions
            .filter(({ successor, round }) => successor === unknown.trust && round <= unknown.round)
            .flatMap(({ predecessor }) => before(predecessor) ?? []);
    const block = merge(parents, blocks, homeOf);
    extend(
      block,
      u,
      parents,
      parents.map((v) => unknown.round - (unknowns[v] as SeriesUnknown).round),
      step,
      priorSd,
    );
    for (const member of block.members) homeOf.set(member, block.members[0] as number);
    blocks.set(block.members[0] as number, block);
    latest.set(unknown.trust, [...(latest.get(unknown.trust) ?? []), u]);
  }
  return index([...blocks.values()], unknowns.length);
}

interface Growing {
  members: number[];
  covariance: number[][];
}

function merge(parents: readonly number[], blocks: Map<number, Growing>, homeOf: ReadonlyMap<number, number>): Growing {
  const homes = [...new Set(parents.map((v) => homeOf.get(v) as number))];
  const merged: Growing = { members: [], covariance: [] };
  for (const home of homes) {
    const block = blocks.get(home) as Growing;
    const [left, right] = [merged.members.length, block.members.length];
    merged.covariance = [
      ...merged.covariance.map((row) => [...row, ...new Array<number>(right).fill(0)]),
      ...block.covariance.map((row) => [...new Array<number>(left).fill(0), ...row]),
    ];
    merged.members.push(...block.members);
    blocks.delete(home);
  }
  return merged;
}

function extend(
  block: Growing,
  u: number,
  parents: readonly number[],
  gaps: readonly number[],
  step: Step,
  priorSd: number,
): void {
  const places = parents.map((v) => block.members.indexOf(v));
  const at = (i: number, j: number) => block.covariance[i]?.[j] ?? 0;
  const sum = places.reduce((total, i) => total + places.reduce((part, j) => part + at(i, j), 0), 0);
  const mean = places.reduce((total, i) => total + at(i, i), 0) / Math.max(1, places.length);
  const scale = places.length > 1 ? Math.sqrt(mean / sum) : 1;
  const gap = Math.max(...gaps, 0);
  const weight = places.length === 0 ? 0 : step.factor(gap) * scale;
  const cross = block.members.map((_, k) => places.reduce((total, i) => total + weight * at(i, k), 0));
  const own = places.length === 0 ? priorSd ** 2 : weight ** 2 * sum + step.added(gap, mean);
  block.covariance = [...block.covariance.map((row, k) => [...row, cross[k] as number]), [...cross, own]];
  block.members.push(u);
}

function index(blocks: readonly Growing[], unknowns: number): SeriesPrior {
  const blockOf = new Int32Array(unknowns);
  const placeOf = new Int32Array(unknowns);
  blocks.forEach(({ members }, b) =>
    members.forEach((u, place) => {
      blockOf[u] = b;
      placeOf[u] = place;
    }),
  );
  const packed = blocks.map(({ members, covariance }) => ({ members, covariance: Float64Array.from(covariance.flat()) }));
  return { blocks: packed, blockOf, placeOf };
}

const compare = (a: SeriesUnknown, b: SeriesUnknown): number =>
  a.round - b.round || (a.trust < b.trust ? -1 : a.trust > b.trust ? 1 : 0) || a.version - b.version;
