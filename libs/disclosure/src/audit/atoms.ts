import type { SumRow } from './sum-row.js';

/** Unknowns that enter exactly the same rows with the same sign. No reader can tell them apart by released numbers. */
export interface Atom {
  readonly size: number;
  /** Numbers of the rows it enters, ascending, and +1 or −1 for each. */
  readonly rows: readonly number[];
  readonly signs: readonly number[];
}

export interface Atoms {
  readonly list: readonly Atom[];
  /** Atom of each unknown. */
  readonly of: Int32Array;
}

/**
 * Groups unknowns 0 … n − 1 by the rows they enter: a system without sector cells is one atom, its acute trusts another once there are some.
 *
 * Unknowns that enter no row form one atom with an empty list. An unknown in both parts of a row cancels and does not enter it. Numbered in the order
 * of first appearance. Throws nothing.
 *
 * @example formAtoms([sumOf('a', [0, 1, 2]), sumOf('b', [2])], 4).list.map((atom) => atom.size) // [2, 1, 1]
 * @see every vector of the row space is constant on an atom, so what is true of one unknown is true of the atom
 */
export function formAtoms(rows: readonly SumRow[], unknowns: number): Atoms {
  const columns = Array.from({ length: unknowns }, () => new Map<number, number>());
  rows.forEach((row, r) => {
    for (const [members, sign] of [[row.plus, 1] as const, [row.minus, -1] as const])
      for (const u of members) columns[u]?.set(r, (columns[u].get(r) ?? 0) + sign);
  });
  const numbers = new Map<string, number>();
  const list: { size: number; rows: number[]; signs: number[] }[] = [];
  const of = new Int32Array(unknowns);
  columns.forEach((column, u) => {
    const entries = [...column].filter(([, sign]) => sign !== 0);
    const key = entries.join(';');
    let number = numbers.get(key);
    if (number === undefined) {
      number = list.length;
      numbers.set(key, number);
      list.push({ size: 0, rows: entries.map(([r]) => r), signs: entries.map(([, sign]) => sign) });
    }
    const atom = list[number];
    if (atom) atom.size += 1;
    of[u] = number;
  });
  return { list, of };
}
