import { exchangeBins } from './exchange-bins.js';
import { freeAround, neighboursOf } from './neighbours.js';
import { binOf } from './problem.js';
import type { Moves } from './repair-sums.js';
import { repairSums } from './repair-sums.js';
import type { TruePoint } from './true-point.js';
import { CLEARANCE } from './true-point.js';

/** Cells up to this many members are the neighbourhood in which sums are repaired: such a proof holds for every viewer elsewhere. */
const NEAR = 60;
const ATTEMPTS = 5;
/** Unknown values that may move in the end, at the least. */
const WIDE = 110;

/**
 * Moves of other unknown values that let one take a given value while everything that was released stays true; null when none was found.
 *
 * If the value changes its bin, others change between the same two bins until all counts hold ({@link exchangeBins}), each by as much as the target
 * or as near to it as its new bin allows; five such exchanges are tried. What this does to the sums is taken up by their
 * rounding if it can be, else by moves within bins in the neighbourhood, else by such moves in some others too ({@link repairSums}). Same input, same moves.
 *
 * @param to in points, on the scale
 * @param known whether the viewer knows the value at each position; these do not move
 * @example moveValue(start, 3, 4.1, known) // Map { 3 → 0.8, 17 → -0.8 }
 */
export function moveValue(start: TruePoint, target: number, to: number, known: readonly boolean[]): Moves | null {
  const { values, edges } = start.problem;
  const move = to - (values[target] ?? NaN);
  const [here, there] = [start.bins[target] ?? 0, binOf(to, edges)];
  if (here === there) return settle(start, target, new Map([[target, move]]), known);
  const into = (bin: number, value: number) => {
    const [from = NaN, upTo = NaN] = edges.slice(bin);
    return Math.min(Math.max(value, from), upTo - CLEARANCE);
  };
  let attempts = 0;
  for (const { forth, back } of exchangeBins(start, target, here, there, known)) {
    if (++attempts > ATTEMPTS) return null;
    const step = (j: number, bin: number, by: number): [number, number] => {
      const value = values[j] ?? NaN;
      return [j, into(bin, value + by) - value];
    };
    const others = [...forth.slice(1).map((j) => step(j, there, move)), ...back.map((j) => step(j, here, -move))];
    const settled = settle(start, target, new Map([[target, move], ...others]), known);
    if (settled) return settled;
  }
  return null;
}

/** By the rounding of the sums alone; by moves nearby; by moves there and in some neighbourhoods elsewhere. */
function settle(start: TruePoint, target: number, moves: Moves, known: readonly boolean[]): Moves | null {
  const unmoved = (values: Iterable<number>) => [...values].filter((i) => !known[i] && !moves.has(i));
  const near = neighboursOf(start.problem, moves.keys(), NEAR);
  return (
    repairSums(start, moves, []) ??
    repairSums(start, moves, unmoved(near)) ??
    repairSums(start, moves, unmoved(new Set([...near, ...freeAround(start.problem, target, known, WIDE, near)])))
  );
}
