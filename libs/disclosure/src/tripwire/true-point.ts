import type { Problem } from './problem.js';
import { binOf } from './problem.js';

/** Room to move: how far up and how far down, in points, neither negative. */
export interface Room {
  readonly up: number;
  readonly down: number;
}

/** The true scores and how far each and each sum can move without breaking a limit. */
export interface TruePoint {
  readonly problem: Problem;
  readonly bins: readonly number[];
  /** Of each value within its bin, and those beside it that no count of its cells tells apart: such moves change no count. */
  readonly rooms: readonly Room[];
  /** Of the sum of each cell within its limits. */
  readonly slacks: readonly Room[];
  /** Members of each cell in the range of bins of each of its count limits. */
  readonly counts: readonly (readonly number[])[];
  isMember(cell: number, position: number): boolean;
}

/** Kept clear of the open upper end of a bin, in points. */
export const CLEARANCE = 1e-7;

/**
 * The true scores as the starting point of certificates: every other point that keeps the limits differs from it by moves.
 *
 * Units: points. Throws nothing.
 *
 * @example startAt(problem).rooms[0] // { up: 0.17, down: 0.33 }: a score of 3.33 in its bin from 3 to 3.5
 */
export function startAt(problem: Problem): TruePoint {
  const { values, edges, cells, cellsOf } = problem;
  const bins = values.map((value) => binOf(value, edges));
  const sets = cells.map(({ members }) => new Set(members));
  const rooms = values.map((value, i) => {
    const limits = (cellsOf[i] ?? []).flatMap((c) => cells[c]?.counts ?? []);
    const isParted = (edge: number) => limits.some(({ from, to }) => from === edge || to === edge);
    let [first, last] = [bins[i] ?? 0, (bins[i] ?? 0) + 1];
    while (first > 0 && !isParted(first)) first--;
    while (last < edges.length - 1 && !isParted(last)) last++;
    const open = last === edges.length - 1 ? 0 : CLEARANCE;
    return { up: Math.max(0, (edges[last] ?? NaN) - open - value), down: Math.max(0, value - (edges[first] ?? NaN)) };
  });
  const slacks = cells.map(({ members, sum }) => {
    const total = members.reduce((part, i) => part + (values[i] ?? NaN), 0);
    return { up: Math.max(0, sum.most - total), down: Math.max(0, total - sum.least) };
  });
  const counts = cells.map((cell) =>
    cell.counts.map(({ from, to }) => cell.members.filter((i) => (bins[i] ?? NaN) >= from && (bins[i] ?? NaN) < to).length),
  );
  return { problem, bins, rooms, slacks, counts, isMember: (cell, position) => sets[cell]?.has(position) ?? false };
}
