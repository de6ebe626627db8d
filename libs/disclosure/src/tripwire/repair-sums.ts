import type { Column } from './solve-repair.js';
import { solveRepair } from './solve-repair.js';
import type { Room, TruePoint } from './true-point.js';

/** Moves by position in points. */
export type Moves = ReadonlyMap<number, number>;

const ROUNDS = 6;

/**
 * Moves of other values, within their bins, that bring every sum back within its limits after some values have moved.
 *
 * Minimises Σ δ_j² / w_j + Σ t_c² / ρ_c over moves δ of the free values and changes t of the sums, where t_c = r_c + Σ_{j ∈ c} δ_j, and r_c is what the
 * given moves do to cell c: with A = M W Mᵀ + diag(ρ), A λ = r, δ = −W Mᵀ λ, t = ρ λ. Weights are squares of the rooms, first of both directions together, then of
 * the direction taken and less where it was overstepped, six times at most. A solution within all rooms keeps all sums, and
 * all counts, since nothing else changes its bin.
 *
 * @param moves positions and moves that are given
 * @param free positions that may move too
 * @returns the given moves and the others, or null when none was found, which proves nothing
 * @example repairSums(start, new Map([[3, 0.4]]), [5, 6, 9]) // Map { 3 → 0.4, 5 → -0.2, 6 → -0.1, 9 → -0.1 }
 */
export function repairSums(start: TruePoint, moves: Moves, free: readonly number[]): Moves | null {
  const { problem, rooms, slacks } = start;
  const touched = new Map<number, number>();
  const local = (i: number) => (problem.cellsOf[i] ?? []).map((c) => place(touched, c));
  const residual: number[] = [];
  for (const [i, move] of moves) for (const k of local(i)) residual[k] = (residual[k] ?? 0) + move;
  const columns = columnsOf(start, free, local);
  const r = Float64Array.from(touched, (_, k) => residual[k] ?? 0);
  const room = free.map((j) => rooms[j] ?? NONE);
  const slack = [...touched.keys()].map((c) => slacks[c] ?? NONE);
  const weights = Float64Array.from(room, bothWays);
  const give = Float64Array.from(slack, bothWays);
  const delta = new Float64Array(free.length);
  for (let round = 0; round < ROUNDS; round++) {
    const lambda = solveRepair(weights, give, columns, r);
    if (!lambda) return null;
    let fits = true;
    const change = Float64Array.from(r);
    for (const { members, cells } of columns) {
      let pull = 0;
      for (const k of cells) pull -= lambda[k] ?? 0;
      let moved = 0;
      for (const j of members) {
        const d = (weights[j] ?? 0) * pull;
        const most = along(room[j] ?? NONE, d);
        delta[j] = d;
        moved += d;
        if (Math.abs(d) > most) fits = false;
        weights[j] = reweigh(most, d);
      }
      for (const k of cells) (change[k] as number) += moved;
    }
    for (let k = 0; k < r.length; k++) {
      const t = change[k] ?? 0;
      const most = along(slack[k] ?? NONE, t);
      if (Math.abs(t) > most) fits = false;
      give[k] = reweigh(most, t);
    }
    if (fits) return new Map([...moves, ...free.flatMap((j, k) => (delta[k] ? [[j, delta[k] ?? 0] as const] : []))]);
  }
  return null;
}

const NONE: Room = { up: 0, down: 0 };

/** Free values of one atom: they have the same cells. */
function columnsOf({ problem }: TruePoint, free: readonly number[], local: (i: number) => number[]): Column[] {
  const columns = new Map<number, { members: number[]; cells: number[] }>();
  free.forEach((i, j) => {
    const atom = problem.atomOf[i] ?? -1;
    const column = columns.get(atom);
    if (column) column.members.push(j);
    else columns.set(atom, { members: [j], cells: local(i) });
  });
  return [...columns.values()];
}

function place(touched: Map<number, number>, cell: number): number {
  const known = touched.get(cell);
  if (known !== undefined) return known;
  touched.set(cell, touched.size);
  return touched.size - 1;
}

function bothWays({ up, down }: Room): number {
  return ((up + down) / 2) ** 2;
}

function along({ up, down }: Room, direction: number): number {
  if (direction === 0) return 0;
  return direction > 0 ? up : down;
}

function reweigh(room: number, move: number): number {
  const overstepped = Math.abs(move) > room ? room / Math.abs(move) : 1;
  return (room * overstepped) ** 2;
}
