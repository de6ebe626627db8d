import type { LinearSolver } from '../confidential-types.js';
import type { Range } from './compatible-counts.js';
import type { Problem } from './problem.js';
import { rangeProgramme } from './range-programme.js';

/**
 * The smallest and largest value that a viewer must think possible of one value, by two programmes ({@link rangeProgramme}); null when the solver
 * finds no optimum, which counts as no range at all.
 *
 * Units: points. The true value lies in it. Throws nothing of its own.
 *
 * @example possibleRange(problem, known, 12, solver) // { least: 2.9, most: 4.6 }
 */
export function possibleRange(problem: Problem, known: readonly boolean[], target: number, solver: LinearSolver): Range | null {
  const solve = (sense: 'Maximize' | 'Minimize') => solver.solve(rangeProgramme(problem, known, target, sense)).value;
  const [most, least] = [solve('Maximize'), solve('Minimize')];
  return most === null || least === null ? null : { least, most };
}
