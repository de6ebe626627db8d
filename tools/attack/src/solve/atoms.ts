import type { LinearSystem } from '../facts/linear-system.js';

/** Unknowns that every row treats alike: nothing released tells one from another. */
export interface Atoms {
  /** Unknowns of each atom. */
  readonly members: readonly (readonly number[])[];
  /** Atom of each unknown. */
  readonly atomOf: readonly number[];
  /** Coefficient of each atom in each row. */
  readonly rows: readonly (readonly number[])[];
}

const known = new WeakMap<LinearSystem, Atoms>();

/** The atoms of a system, worked out once. */
export function atomsOf(system: LinearSystem): Atoms {
  const atoms = known.get(system) ?? findAtoms(system);
  known.set(system, atoms);
  return atoms;
}

function findAtoms({ unknowns, rows }: LinearSystem): Atoms {
  const columns = unknowns.map(() => [] as string[]);
  rows.forEach((row, r) => row.columns.forEach((u, k) => columns[u]?.push(`${r}${(row.signs[k] ?? 1) > 0 ? '+' : '-'}`)));
  const byColumn = new Map<string, number[]>();
  columns.forEach((column, u) => byColumn.set(column.join(), [...(byColumn.get(column.join()) ?? []), u]));
  const members = [...byColumn.values()];
  const atomOf = unknowns.map(() => 0);
  members.forEach((atom, a) => atom.forEach((u) => (atomOf[u] = a)));
  const coefficients = rows.map(({ columns: inRow, signs }) => {
    const row = members.map(() => 0);
    inRow.forEach((u, k) => (row[atomOf[u] as number] = signs[k] ?? 1));
    return row;
  });
  return { members, atomOf, rows: coefficients };
}

/** How many of each atom's unknowns somebody does not know. */
export function unknownIn({ members, atomOf }: Atoms, knows: readonly number[]): number[] {
  const left = members.map((atom) => atom.length);
  for (const u of knows) left[atomOf[u] as number] = (left[atomOf[u] as number] ?? 0) - 1;
  return left;
}
