import { countKnown, knowing } from './knowing.js';
import { projectRows } from './projection.js';
import type { SumRow } from './sum-row.js';

/**
 * Leverage h_i of each unknown: the diagonal of M′(MM′)⁺M.
 *
 * A share between 0 (in no row) and 1 (known exactly); k unknowns that only ever appear together have 1/k. Adding rows never lowers it; rows that
 * repeat or follow from others change nothing. Throws nothing.
 *
 * @example leverages([sumOf('all', [0, 1, 2]), sumOf('two', [0, 1])], 3) // 0.5, 0.5, 1
 */
export function leverages(rows: readonly SumRow[], unknowns: number): Float64Array {
  const projection = projectRows(rows, unknowns);
  return Float64Array.from(projection.atoms.of, (atom) => projection.leverage[atom] as number);
}

/**
 * Leverage of each unknown for a reader who knows K: h_i + P_iK (I − P_KK)⁺ P_Ki. 1 for the known ones themselves.
 *
 * @param known numbers of the unknowns in K, each once
 * @example leveragesGiven([sumOf('all', [0, 1, 2])], 3, [0]) // 1, 0.5, 0.5
 */
export function leveragesGiven(rows: readonly SumRow[], unknowns: number, known: readonly number[]): Float64Array {
  const projection = projectRows(rows, unknowns);
  const view = knowing(projection, countKnown(known, projection.atoms.of));
  const given = Float64Array.from(projection.atoms.of, (atom) => view.leverage[atom] as number);
  for (const u of known) given[u] = 1;
  return given;
}
