import type { LinearSystem } from './linear-system.js';

/** Parts of a system that no row joins, each with its own rows and unknowns; unknowns in no row are left out. Rounds are parts unless something joins them. */
export function components({ theme, unknowns, rows, counts, boxes }: LinearSystem): LinearSystem[] {
  const parent = unknowns.map((_, u) => u);
  const root = (u: number): number => {
    let at = u;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number;
    return at;
  };
  for (const { columns } of rows) {
    const [first, ...rest] = columns;
    for (const u of rest) parent[root(u)] = root(first as number);
  }
  const parts = new Map<number, { members: number[]; rows: (typeof rows)[number][] }>();
  for (const row of rows) {
    const home = root(row.columns[0] as number);
    const part = parts.get(home) ?? { members: [], rows: [] };
    part.rows.push(row);
    parts.set(home, part);
  }
  unknowns.forEach((_, u) => parts.get(root(u))?.members.push(u));
  return [...parts.values()].map((part) => {
    const place = new Map(part.members.map((u, i) => [u, i]));
    const here = <T extends { readonly columns: readonly number[] }>(list: readonly T[]): T[] =>
      list
        .filter(({ columns }) => place.has(columns[0] as number))
        .map((item) => ({ ...item, columns: item.columns.map((u) => place.get(u) as number) }));
    return {
      theme,
      unknowns: part.members.flatMap((u) => unknowns[u] ?? []),
      rows: here(part.rows),
      counts: here(counts),
      boxes: here(boxes),
    };
  });
}
