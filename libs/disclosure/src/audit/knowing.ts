import { halfSolve, pivotedFactor } from './pivoted-factor.js';
import type { View } from './projection.js';

/** Unknowns that somebody knows, counted by atom. */
export type Known = ReadonlyMap<number, number>;

/**
 * The view of a reader who also knows the values of K, by the one closed formula for every K:
 *
 * P_ij|K = P_ij + P_iK (I − P_KK)⁺ P_Kj, hence h_i|K = h_i + P_iK (I − P_KK)⁺ P_Ki; for a single known v, h_i + P_iv² / (1 − h_v).
 *
 * It equals deleting the columns of K and projecting again. Values known in an atom are interchangeable, so only their count matters. Where all of an
 * atom is known it is no target any more (`remaining` 0) and its entries mean nothing. Views can be taken of views. Throws nothing.
 *
 * @example knowing(projectRows([sumOf('pair', [0, 1])], 2), new Map([[0, 1]])).leverage[0] // 1: one of two known, the other follows
 */
export function knowing(view: View, known: Known): View {
  const atoms = [...known.keys()];
  const roots = atoms.map((atom) => Math.sqrt(known.get(atom) ?? 0));
  const size = atoms.length;
  const factor = pivotedFactor((i, j) => {
    const p = (roots[i] as number) * (roots[j] as number) * view.entry(atoms[i] as number, atoms[j] as number);
    return i === j ? 1 - p : -p;
  }, size);
  const rank = factor.pivots.length;
  const halves = new Float64Array(view.count * rank);
  const leverage = new Float64Array(view.count);
  for (let a = 0; a < view.count; a++) {
    const half = halves.subarray(a * rank, (a + 1) * rank);
    halfSolve(factor, (i) => (roots[i] as number) * view.entry(atoms[i] as number, a), half);
    let gain = 0;
    for (let r = 0; r < rank; r++) gain += (half[r] as number) ** 2;
    leverage[a] = (view.leverage[a] as number) + gain;
  }
  return {
    count: view.count,
    remaining: (atom) => view.remaining(atom) - (known.get(atom) ?? 0),
    entry: (a, b) => {
      let sum = view.entry(a, b);
      for (let r = 0; r < rank; r++) sum += (halves[a * rank + r] as number) * (halves[b * rank + r] as number);
      return sum;
    },
    leverage,
  };
}

/** Counts known unknowns by atom. */
export function countKnown(unknowns: Iterable<number>, atomOf: Int32Array): Known {
  const known = new Map<number, number>();
  for (const u of unknowns) {
    const atom = atomOf[u] as number;
    known.set(atom, (known.get(atom) ?? 0) + 1);
  }
  return known;
}
