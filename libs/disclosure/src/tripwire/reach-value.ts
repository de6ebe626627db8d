import type { LinearSolver } from '../confidential-types.js';
import type { Reached, Side } from './certified-range.js';
import { binOf, type Problem } from './problem.js';
import { type Part, partsOf, rangeProgramme } from './range-programme.js';

/** The search ends where nothing further out than this, in points, is possible: a wide range is enough, the widest is not needed. */
const GAP = 0.5;
/** Variables this near to what is true are true: the solver's own precision. */
const SAME = 1e-6;

/**
 * A point that keeps every limit, in which one value is large (`up`) or small (`down`), and what it moves; null when the solver finds none.
 *
 * A programme of {@link possibleRange}, not solved to the end: the value is possible, and one further out may be. An atom whose sum and numbers in bins stay
 * what they truly are does not move. Units: points. Throws nothing of its own.
 *
 * @example reachValue(problem, known, 12, 'up', solver) // { reach: 4.4, moved: Set { 12, 30 } }
 */
export function reachValue(
  problem: Problem,
  known: readonly boolean[],
  target: number,
  side: Side,
  solver: LinearSolver,
): Reached | null {
  const programme = rangeProgramme(problem, known, target, side === 'up' ? 'Maximize' : 'Minimize');
  const { value, point } = solver.solve(programme, GAP);
  if (value === null || point === null) return null;
  const parts = partsOf(problem, known, target);
  return { reach: value, moved: new Set(parts.flatMap((part) => (isMoved(part, point, problem) ? part.positions : []))) };
}

function isMoved(
  { name, positions, counted }: Part,
  point: Readonly<Record<string, number>>,
  { values, edges }: Problem,
): boolean {
  const differs = (variable: string, truth: number) => !(Math.abs((point[variable] ?? NaN) - truth) <= SAME);
  const truths = positions.map((i) => values[i] ?? NaN);
  const sum = truths.reduce((total, value) => total + value, 0);
  if (differs(name, sum)) return true;
  if (!counted) return false;
  const bins = truths.map((value) => binOf(value, edges));
  return edges.slice(1).some((_, b) => differs(`${name}b${b}`, bins.filter((bin) => bin === b).length));
}
