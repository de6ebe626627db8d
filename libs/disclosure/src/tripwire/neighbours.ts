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
