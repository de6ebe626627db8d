import type { Atoms } from './atoms.js';
import { modularRank } from './modular-rank.js';
import { leveragesIn, type Projector } from './row-space.js';

const NEARLY = 1e-6;

/**
 * The smallest set of at most `size` unknowns that some combination of the released sums is about, and about nobody else; null where there is none.
 *
 * Such a set consists of whole atoms (of what is not known) and its leverages add up to 1 at least, which leaves few candidates. The verdict is exact:
 * without the set's columns the matrix has a lower rank.
 */
export function smallestIsolated(
  atoms: Atoms,
  left: readonly number[],
  projector: Projector,
  size: number,
): readonly number[] | null {
  const h = leveragesIn(projector, left);
  const candidates = left
    .map((m, a) => ({ a, m, own: h[a] ?? 0 }))
    .filter(({ m, own }) => m > 0 && m <= size && own > NEARLY)
    .sort((x, y) => y.own - x.own);
  const search = (
    wanted: number,
    from: number,
    chosen: readonly number[],
    count: number,
    weight: number,
  ): readonly number[] | null => {
    if (count === wanted) {
      const isolated = weight >= 1 - NEARLY && isNearlyIsolated(projector, chosen) && isIsolated(atoms, left, chosen);
      return isolated ? chosen : null;
    }
    for (let k = from; k < candidates.length; k++) {
      const { a, m, own } = candidates[k] as (typeof candidates)[number];
      if (weight + own * (wanted - count) < 1 - NEARLY) return null;
      const found = count + m <= wanted ? search(wanted, k + 1, [...chosen, a], count + m, weight + m * own) : null;
      if (found) return found;
    }
    return null;
  };
  for (let wanted = 1; wanted <= size; wanted++) {
    const found = search(wanted, 0, [], 0, 0);
    if (found) return found;
  }
  return null;
}

function isIsolated({ rows }: Atoms, left: readonly number[], set: readonly number[]): boolean {
  const kept = left.map((m, a) => (m > 0 ? a : -1)).filter((a) => a >= 0);
  const others = kept.filter((a) => !set.includes(a));
  const restricted = (columns: readonly number[]) => rows.map((row) => columns.map((a) => row[a] ?? 0));
  return modularRank(restricted(kept)) > modularRank(restricted(others));
}

/** Whether the released sums span a direction within the set, as far as decimals can tell: 1 is an eigenvalue of the projector there. */
function isNearlyIsolated(projector: Projector, set: readonly number[]): boolean {
  const rest = set.map((a) => set.map((b) => (a === b ? 1 : 0) - (projector[a]?.[b] ?? 0)));
  for (let k = 0; k < set.length; k++) {
    const pivot = rest[k]?.[k] ?? 0;
    if (pivot < NEARLY) return true;
    for (let i = k + 1; i < set.length; i++) {
      const factor = (rest[i]?.[k] ?? 0) / pivot;
      for (let j = k; j < set.length; j++) (rest[i] as number[])[j] = (rest[i]?.[j] ?? 0) - factor * (rest[k]?.[j] ?? 0);
    }
  }
  return false;
}
