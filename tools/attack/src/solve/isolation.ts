import type { Atoms } from './atoms.js';
import { modularRank } from './modular-rank.js';
import { leveragesIn } from './row-space.js';

/**
 * The smallest set of at most `size` unknowns that some combination of the released sums is about, and about nobody else; null where there is none.
 *
 * Such a set consists of whole atoms (of what is not known) and its leverages add up to 1 at least, which leaves few candidates. The verdict is exact:
 * without the set's columns the matrix has a lower rank.
 */
export function smallestIsolated(
  atoms: Atoms,
  left: readonly number[],
  basis: readonly Float64Array[],
  size: number,
): number[] | null {
  const h = leveragesIn(basis, left);
  const candidates = left
    .map((m, a) => ({ a, m, own: h[a] ?? 0 }))
    .filter(({ m, own }) => m > 0 && m <= size && own > 1e-9)
    .sort((x, y) => y.own - x.own);
  let best: number[] | null = null;
  let bestSize = size + 1;
  const visit = (from: number, chosen: number[], count: number, weight: number): void => {
    if (weight >= 1 - 1e-6 && count < bestSize && isNearlyIsolated(basis, chosen) && isIsolated(atoms, left, chosen)) {
      best = [...chosen];
      bestSize = count;
      return;
    }
    for (let k = from; k < candidates.length; k++) {
      const { a, m, own } = candidates[k] as (typeof candidates)[number];
      if (weight + own * (bestSize - 1 - count) < 1 - 1e-6) break;
      if (count + m < bestSize) visit(k + 1, [...chosen, a], count + m, weight + m * own);
    }
  };
  visit(0, [], 0, 0);
  return best;
}

function isIsolated({ rows }: Atoms, left: readonly number[], set: readonly number[]): boolean {
  const kept = left.map((m, a) => (m > 0 ? a : -1)).filter((a) => a >= 0);
  const others = kept.filter((a) => !set.includes(a));
  const restricted = (columns: readonly number[]) => rows.map((row) => columns.map((a) => row[a] ?? 0));
  return modularRank(restricted(kept)) > modularRank(restricted(others));
}

/** Whether the released sums span a direction within the set, as far as decimals can tell: 1 is an eigenvalue of the projector there. */
function isNearlyIsolated(basis: readonly Float64Array[], set: readonly number[]): boolean {
  const rest = set.map((a) =>
    set.map((b) => (a === b ? 1 : 0) - basis.reduce((sum, q) => sum + (q[a] as number) * (q[b] as number), 0)),
  );
  for (let k = 0; k < set.length; k++) {
    const pivot = rest[k]?.[k] ?? 0;
    if (pivot < 1e-6) return true;
    for (let i = k + 1; i < set.length; i++) {
      const factor = (rest[i]?.[k] ?? 0) / pivot;
      for (let j = k; j < set.length; j++) (rest[i] as number[])[j] = (rest[i]?.[j] ?? 0) - factor * (rest[k]?.[j] ?? 0);
    }
  }
  return false;
}
