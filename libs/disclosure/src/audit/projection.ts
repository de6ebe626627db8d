import { type Atoms, formAtoms } from './atoms.js';
import { invertPositiveDefinite } from './cholesky.js';
import { independentRows } from './modular.js';
import type { SumRow } from './sum-row.js';

/** What readers can infer about unknowns, atom by atom, given what one of them knows already. */
export interface View {
  readonly count: number;
  /** Unknowns of an atom that are still targets. */
  remaining(atom: number): number;
  /** Entry P_ij of the projector for i in one atom and j in another; the leverage of i where both are the same. */
  entry(a: number, b: number): number;
  /** h_i of an unknown of each atom. */
  readonly leverage: Float64Array;
}

/** The projector on the row space of released numbers, for a reader who knows nothing else. */
export interface Projection extends View {
  readonly atoms: Atoms;
  readonly rank: number;
}

/**
 * Orthogonal projector P = M′(MM′)⁺M on the row space of M, one entry for each pair of atoms.
 *
 * In row space: P_ij = m_i′ G m_j with m_i the few rows that contain i and G the inverse of MM′ over rows that are linearly independent
 * (decided exactly, see {@link independentRows}). Under an exchangeable Gaussian prior h_i = P_ii is the share of the variance of
 * unknown i that the released numbers explain, and 1/h_i the number of unknowns it hides among. Unknowns in no row have h = 0. Throws nothing.
 *
 * @example projectRows([sumOf('england', [0, 1, 2, 3])], 4).leverage[0] // 0.25
 */
export function projectRows(rows: readonly SumRow[], unknowns: number): Projection {
  const atoms = formAtoms(rows, unknowns);
  const sparse = rows.map(() => ({ columns: [] as number[], values: [] as number[] }));
  atoms.list.forEach((atom, a) =>
    atom.rows.forEach((r, k) => {
      sparse[r]?.columns.push(a);
      sparse[r]?.values.push(atom.signs[k] ?? 0);
    }),
  );
  const kept = independentRows(sparse, atoms.list.length);
  const position = new Map(kept.map((r, k) => [r, k]));
  const lists = atoms.list.map((atom) =>
    atom.rows.flatMap((r, k) => {
      const place = position.get(r);
      return place === undefined ? [] : [{ place, sign: atom.signs[k] ?? 0 }];
    }),
  );
  const sizes = Float64Array.from(atoms.list, (atom) => atom.size);
  const inverse = invertGram(lists, sizes, kept.length);
  const entries = project(lists, inverse, kept.length);
  const count = sizes.length;
  return {
    atoms,
    rank: kept.length,
    count,
    remaining: (atom) => sizes[atom] as number,
    entry: (a, b) => entries[a * count + b] as number,
    leverage: Float64Array.from(sizes, (_, a) => entries[a * count + a] as number),
  };
}

type Column = readonly { readonly place: number; readonly sign: number }[];

function invertGram(columns: readonly Column[], sizes: Float64Array, rank: number): Float64Array {
  const gram = new Float64Array(rank * rank);
  columns.forEach((column, a) => {
    for (const r of column)
      for (const s of column) {
        const at = r.place * rank + s.place;
        gram[at] = (gram[at] as number) + r.sign * s.sign * (sizes[a] as number);
      }
  });
  const scale = Float64Array.from({ length: rank }, (_, r) => 1 / Math.sqrt(gram[r * rank + r] as number));
  for (let r = 0; r < rank; r++)
    for (let s = 0; s < rank; s++)
      gram[r * rank + s] = (gram[r * rank + s] as number) * (scale[r] as number) * (scale[s] as number);
  const inverse = invertPositiveDefinite(gram, rank);
  for (let r = 0; r < rank; r++)
    for (let s = 0; s < rank; s++)
      inverse[r * rank + s] = (inverse[r * rank + s] as number) * (scale[r] as number) * (scale[s] as number);
  return inverse;
}

function project(columns: readonly Column[], inverse: Float64Array, rank: number): Float64Array {
  const n = columns.length;
  const entries = new Float64Array(n * n);
  const weights = new Float64Array(rank);
  for (let a = 0; a < n; a++) {
    weights.fill(0);
    for (const { place, sign } of columns[a] as Column)
      for (let s = 0; s < rank; s++) weights[s] = (weights[s] as number) + sign * (inverse[place * rank + s] as number);
    for (let b = a; b < n; b++) {
      let sum = 0;
      for (const { place, sign } of columns[b] as Column) sum += sign * (weights[place] as number);
      entries[a * n + b] = sum;
      entries[b * n + a] = sum;
    }
  }
  return entries;
}
