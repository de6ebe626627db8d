import type { Atoms } from './atoms.js';

const NEGLIGIBLE = 1e-9;

/**
 * An orthonormal basis of what released sums say about the unknowns somebody does not know, by Gram and Schmidt with every vector cleaned twice.
 *
 * Atoms stand for their unknowns with the root of their number as weight, so that lengths and angles are those of the full matrix.
 *
 * @param left unknowns of each atom that are not known
 */
export function rowSpace({ rows }: Atoms, left: readonly number[]): Float64Array[] {
  const basis: Float64Array[] = [];
  for (const row of rows) {
    const vector = Float64Array.from(row, (x, a) => x * Math.sqrt(left[a] ?? 0));
    const length = norm(vector);
    if (length === 0) continue;
    for (let pass = 0; pass < 2; pass++) for (const q of basis) subtract(vector, q);
    const rest = norm(vector);
    if (rest > NEGLIGIBLE * length) basis.push(vector.map((x) => x / rest));
  }
  return basis;
}

/** Leverage of one unknown of each atom: the share of its variance that released sums explain. 0 where nothing is left. */
export function leveragesIn(basis: readonly Float64Array[], left: readonly number[]): number[] {
  return left.map((m, a) => (m === 0 ? 0 : basis.reduce((sum, q) => sum + (q[a] ?? 0) ** 2, 0) / m));
}

/**
 * Leverages after one more unknown, of atom w, is known as well: h + P_iw² / (1 − h_w). Whoever learns a value that followed anyway learns nothing.
 */
export function leveragesKnowing(
  basis: readonly Float64Array[],
  h: readonly number[],
  left: readonly number[],
  w: number,
): number[] {
  const rest = 1 - (h[w] ?? 0);
  const remaining = left.map((m, a) => (a === w ? m - 1 : m));
  return h.map((value, a) => {
    if ((remaining[a] ?? 0) <= 0) return 0;
    if (rest < NEGLIGIBLE) return value;
    let cross = 0;
    for (const q of basis) cross += (q[a] as number) * (q[w] as number);
    return value + cross ** 2 / ((left[a] ?? 1) * (left[w] ?? 1) * rest);
  });
}

const norm = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));

function subtract(vector: Float64Array, q: Float64Array): void {
  let along = 0;
  for (let i = 0; i < vector.length; i++) along += (vector[i] as number) * (q[i] as number);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - along * (q[i] as number);
}
