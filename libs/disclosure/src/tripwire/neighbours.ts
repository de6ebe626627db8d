import type { Problem } from './problem.js';

/**
 * The members of those cells of some values that have at most `largest` members, the values among them where they have such a cell. Throws nothing.
 *
 * @example neighboursOf(problem, [3], 60) // Set { 1, 3, 8 }
 */
export function neighboursOf({ cells, cellsOf }: Problem, positions: Iterable<number>, largest: number): Set<number> {
  const near = new Set<number>();
  for (const i of positions) {
    for (const c of cellsOf[i] ?? []) {
      const members = cells[c]?.members ?? [];
      if (members.length <= largest) members.forEach((j) => near.add(j));
    }
  }
  return near;
}

/** Cells up to this many members are a neighbourhood. */
const NEAR = 45;

/**
 * Values that are left to move so that a target can: those in its own small cells, then whole neighbourhoods of others in its larger cells, smaller cells first,
 * until at least `least` of them are unknown or there are no more. Throws nothing.
 *
 * @param last values that are added last: a point that moves others serves viewers that earlier points do not
 * @example freeAround(problem, 3, known, 60, new Set()) // Set { 3, 1, 8, … }
 */
export function freeAround(
  problem: Problem,
  target: number,
  known: readonly boolean[],
  least: number,
  last: ReadonlySet<number>,
): Set<number> {
  const free = neighboursOf(problem, [target], NEAR).add(target);
  let unknown = [...free].filter((i) => !known[i]).length;
  const larger = (problem.cellsOf[target] ?? []).map((c) => problem.cells[c]?.members ?? []).sort((a, b) => a.length - b.length);
  for (const used of [false, true])
    for (const j of larger.flat()) {
      if (unknown >= least) return free;
      if (free.has(j) || known[j] || last.has(j) !== used) continue;
      for (const i of neighboursOf(problem, [j], NEAR).add(j)) {
        if (free.has(i)) continue;
        free.add(i);
        if (!known[i]) unknown++;
      }
    }
  return free;
}
