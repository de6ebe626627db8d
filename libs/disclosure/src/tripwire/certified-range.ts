import type { Range } from './compatible-counts.js';
import { moveValue } from './move-value.js';
import { CLEARANCE, type TruePoint } from './true-point.js';

export type Side = 'up' | 'down';

/** A point that keeps every limit, in which one value of an atom is `reach`; it differs from the truth at the positions in `moved`. */
export interface Reached {
  readonly reach: number;
  readonly moved: ReadonlySet<number>;
}

/** What a viewer knows: whether the value at each position, and the positions. */
export interface Knowledge {
  readonly known: readonly boolean[];
  readonly told: readonly number[];
}

/** Parts of what is missing that are tried first on one side, the rest then on the other. */
const PARTS = [0.5, 1, 0.75, 0.25];
const MOVERS = 2;

/**
 * Proofs, without a solver, that a viewer must think a range of values possible for every unknown value of an atom.
 *
 * Two points that keep all limits and agree with what the viewer knows prove the range between the values they give to one unknown. Values of
 * an atom can be exchanged without changing anything released, so each of them can be what any of them can be: the unknown
 * values themselves prove the first range. Then one of them is moved up or down ({@link moveValue}) until the range is `enough`. A
 * point found for one viewer serves every other who knows none of the values it moves.
 *
 * `learn(atom, side, point)` adds a point that was found otherwise.
 * `moved(atom)` is everything that the points found for an atom move.
 * `range(atom, knowledge)` is null when the viewer knows the whole atom. It is never wider than the true possible range, and may be narrower. The points found are
 * kept, so the range may depend on who was asked about before, but in the same order it is the same.
 *
 * @param enough width in points at which to stop
 * @example certifier(start, 1).range(4, viewer) // { least: 2.9, most: 3.9 }
 */
export function certifier(start: TruePoint, enough: number) {
  const { problem } = start;
  const ends = problem.atoms.map(([first]) => endsOf(start, first ?? 0));
  const found = problem.atoms.map(() => ({ up: [] as Reached[], down: [] as Reached[] }));

  const extend = (atom: number, unknown: readonly number[], to: number, known: readonly boolean[], side: Side): boolean => {
    const distance = (i: number) => Math.abs((problem.values[i] ?? NaN) - to);
    for (const i of [...unknown].sort((a, b) => distance(a) - distance(b) || a - b).slice(0, MOVERS)) {
      const moves = moveValue(start, i, to, known);
      if (!moves) continue;
      found[atom]?.[side].push({ reach: to, moved: new Set(moves.keys()) });
      return true;
    }
    return false;
  };

  const range = (atom: number, { known, told }: Knowledge): Range | null => {
    const unknown = (problem.atoms[atom] ?? []).filter((i) => !known[i]);
    if (unknown.length === 0) return null;
    const current = (): Range => {
      const own = unknown.map((i) => problem.values[i] ?? NaN);
      const open = (points: readonly Reached[]) =>
        points.filter(({ moved }) => !told.some((i) => moved.has(i))).map(({ reach }) => reach);
      const { up = [], down = [] } = found[atom] ?? {};
      return { least: Math.min(...own, ...open(down)), most: Math.max(...own, ...open(up)) };
    };
    const { least: lowest, most: highest } = ends[atom] as Range;
    let { least, most } = current();
    const missing = () => enough - (most - least);
    for (const part of PARTS) {
      if (missing() <= 0) break;
      const up = most + Math.min(part * missing(), highest - most);
      if (up > most && extend(atom, unknown, up, known, 'up')) most = up;
      const down = least - Math.min(missing(), least - lowest);
      if (missing() > 0 && down < least && extend(atom, unknown, down, known, 'down')) least = down;
    }
    return { least, most };
  };
  const learn = (atom: number, side: Side, point: Reached): void => void found[atom]?.[side].push(point);
  const moved = (atom: number): Set<number> => {
    const { up = [], down = [] } = found[atom] ?? {};
    return new Set([...up, ...down].flatMap((point) => [...point.moved]));
  };
  return { range, learn, moved };
}

/** How far a value can go at most: no further than the outermost bins that its cells do not call empty. */
function endsOf({ problem: { cells, cellsOf, edges } }: TruePoint, position: number): Range {
  const bins = edges.slice(1).map((_, bin) => bin);
  const limits = (cellsOf[position] ?? []).flatMap((c) => cells[c]?.counts ?? []);
  const open = bins.filter((bin) => !limits.some(({ from, to, most }) => most === 0 && bin >= from && bin < to));
  const [first = 0, last = bins.length - 1] = [open[0], open.at(-1)];
  const clearance = last === bins.length - 1 ? 0 : CLEARANCE;
  return { least: edges[first] ?? NaN, most: (edges[last + 1] ?? NaN) - clearance };
}
