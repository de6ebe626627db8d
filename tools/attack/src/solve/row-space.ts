import type { Atoms } from './atoms.js';

const NEGLIGIBLE = 1e-9;

/** The projector on what released sums say about the unknowns somebody does not know, atom by atom; atoms weigh the root of their number. */
export type Projector = readonly Float64Array[];

/**
 * The projector, by Gram and Schmidt; a vector that loses much of its length is cleaned twice.
 *
 * @param left unknowns of each atom that are not known
 */
export function projectorOf({ rows }: Atoms, left: readonly number[]): Projector {
  const basis: Float64Array[] = [];
  for (const row of rows) {
    const vector = Float64Array.from(row, (x, a) => x * Math.sqrt(left[a] ?? 0));
    const length = norm(vector);
    if (length === 0) continue;
    for (const q of basis) subtract(vector, q);
    if (norm(vector) < length / 2) for (const q of basis) subtract(vector, q);
    const rest = norm(vector);
    if (rest > NEGLIGIBLE * length) basis.push(vector.map((x) => x / rest));
  }
  return squareOf(basis, left.length);
}

/** Σ q qᵀ. */
function squareOf(basis: readonly Float64Array[], n: number): Projector {
  const square = Array.from({ length: n }, () => new Float64Array(n));
  for (const q of basis) {
    for (let a = 0; a < n; a++) {
      const [weight, row] = [q[a] as number, square[a] as Float64Array];
      if (weight !== 0) for (let b = 0; b <= a; b++) row[b] = (row[b] as number) + weight * (q[b] as number);
    }
  }
  for (let a = 0; a < n; a++) for (let b = 0; b < a; b++) (square[b] as Float64Array)[a] = square[a]?.[b] as number;
  return square;
}

const known = new WeakMap<Atoms, Map<string, Projector>>();

/** The same projector, kept for whoever does not know as many of each atom. */
export function projectorOnce(atoms: Atoms, left: readonly number[]): Projector {
  const projectors = known.get(atoms) ?? new Map<string, Projector>();
  known.set(atoms, projectors);
  const projector = projectors.get(left.join()) ?? projectorOf(atoms, left);
  projectors.set(left.join(), projector);
  return projector;
}

/** Leverage of one unknown of each atom: the share of its variance that released sums explain. 0 where nothing is left. */
export function leveragesIn(projector: Projector, left: readonly number[]): number[] {
  return left.map((m, a) => (m === 0 ? 0 : (projector[a]?.[a] ?? 0) / m));
}

/**
 * Leverages after one more unknown, of atom w, is known as well: h + P_iw² / (1 − h_w). Whoever learns a value that followed anyway learns nothing.
 *
 * @param h leverages before
 */
export function leveragesKnowing(projector: Projector, h: readonly number[], left: readonly number[], w: number): number[] {
  const rest = 1 - (h[w] ?? 0);
  const row = projector[w] as Float64Array;
  return h.map((value, a) => {
    if ((left[a] ?? 0) - (a === w ? 1 : 0) <= 0) return 0;
    return rest < NEGLIGIBLE ? value : value + (row[a] as number) ** 2 / ((left[a] ?? 1) * (left[w] ?? 1) * rest);
  });
}

const norm = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0));

function subtract(vector: Float64Array, q: Float64Array): void {
  let along = 0;
  for (let i = 0; i < vector.length; i++) along += (vector[i] as number) * (q[i] as number);
  for (let i = 0; i < vector.length; i++) vector[i] = (vector[i] as number) - along * (q[i] as number);
}
