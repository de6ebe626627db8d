import type { Problem } from '../tripwire/problem.js';

/** Sums of unknowns as a problem without counts, every unknown between 0 and `highest`; for tables of other people's examples. */
export function sumsProblem(ids: readonly string[], sums: readonly (readonly [string[], number])[], highest: number): Problem {
  const cells = sums.map(([members, sum]) => ({
    members: members.map((id) => ids.indexOf(id)),
    sum: { least: sum, most: sum },
    counts: [],
  }));
  const cellsOf = ids.map((_, i) => cells.flatMap(({ members }, c) => (members.includes(i) ? [c] : [])));
  const values = ids.map(() => 0);
  return { ids, values, edges: [0, highest], cells, cellsOf, atoms: ids.map((_, i) => [i]), atomOf: ids.map((_, i) => i) };
}
