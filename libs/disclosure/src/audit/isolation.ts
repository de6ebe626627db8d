import { countKnown, type Known, knowing } from './knowing.js';
import { independentRows } from './modular.js';
import { pivotedFactor } from './pivoted-factor.js';
import { type Projection, projectRows, type View } from './projection.js';
import type { SumRow } from './sum-row.js';

/**
 * The fewest unknowns that some non-zero combination of released numbers is about, for a reader who knows K; null when that takes more than `upTo`.
 *
 * With 1 a value is known exactly, with 2 either of two owners learns the other's. A set S is isolated exactly when deleting its columns lowers the rank of M
 * (columns of K deleted before): decided without rounding. Sets are unions of whole atoms; only sets whose leverages add up to 1, and whose
 * block of the projector has the eigenvalue 1, are tried.
 *
 * @param known numbers of the unknowns the reader knows
 * @example smallestIsolated([sumOf('a', [0, 1, 2]), sumOf('b', [1, 2])], 3, 3) // 1: a − b is unknown 0
 */
export function smallestIsolated(
  rows: readonly SumRow[],
  unknowns: number,
  upTo: number,
  known: readonly number[] = [],
): number | null {
  const projection = projectRows(rows, unknowns);
  const counts = countKnown(known, projection.atoms.of);
  return smallestIsolatedIn(projection, known.length === 0 ? projection : knowing(projection, counts), upTo, counts);
}

/** As {@link smallestIsolated}, for a view of a projection made before. */
export function smallestIsolatedIn(projection: Projection, view: View, upTo: number, known: Known): number | null {
  for (let size = 1; size <= upTo; size++) if (findIsolated(projection, view, size, known)) return size;
  return null;
}

function findIsolated(projection: Projection, view: View, size: number, known: Known): boolean {
  const candidates: number[] = [];
  for (let a = 0; a < view.count; a++) {
    const left = view.remaining(a);
    if (left > 0 && left <= size && (view.leverage[a] as number) > 1e-9) candidates.push(a);
  }
  const largest = candidates.reduce((max, a) => Math.max(max, view.leverage[a] as number), 0);
  const whole = rankWithout(projection, known, []);
  const search = (from: number, set: readonly number[], room: number, sum: number): boolean => {
    if (sum + room * largest < 1 - 1e-6) return false;
    if (room === 0) return hasEigenvalueOne(view, set) && rankWithout(projection, known, set) < whole;
    for (let k = from; k < candidates.length; k++) {
      const a = candidates[k] as number;
      const left = view.remaining(a);
      if (left <= room && search(k + 1, [...set, a], room - left, sum + left * (view.leverage[a] as number))) return true;
    }
    return false;
  };
  return search(0, [], size, 0);
}

function hasEigenvalueOne(view: View, set: readonly number[]): boolean {
  const factor = pivotedFactor((i, j) => {
    const [a, b] = [set[i] as number, set[j] as number];
    return (i === j ? 1 : 0) - Math.sqrt(view.remaining(a) * view.remaining(b)) * view.entry(a, b);
  }, set.length);
  return factor.pivots.length < set.length;
}

function rankWithout(projection: Projection, known: Known, set: readonly number[]): number {
  const { list } = projection.atoms;
  const rows = new Map<number, { columns: number[]; values: number[] }>();
  list.forEach((atom, a) => {
    if (set.includes(a) || atom.size - (known.get(a) ?? 0) <= 0) return;
    atom.rows.forEach((r, k) => {
      const row = rows.get(r) ?? { columns: [], values: [] };
      row.columns.push(a);
      row.values.push(atom.signs[k] as number);
      rows.set(r, row);
    });
  });
  return independentRows([...rows.values()], list.length).length;
}
