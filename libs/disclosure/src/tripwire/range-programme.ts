import type { CellLimits, Problem } from './problem.js';
import { binOf } from './problem.js';

type Term = readonly [coefficient: number, variable: string];

/** Terms on one line of a programme; the solver's reader has had a limit on the length of lines. */
const TERMS_A_LINE = 12;

/**
 * The mixed-integer programme, as CPLEX LP text, for the largest or smallest value that a viewer must think possible of one value.
 *
 * Variables: x, the value in question; for the unknown rest of each atom a (values in exactly the same cells) their sum y_a ∈ [m, 5 m] and the number
 * n_a,b of them in each bin b, Σ_b n_a,b = m and Σ_b n_a,b e_b ≤ y_a ≤ Σ_b n_a,b e_{b+1}; the same for x with one trust. Constraints: the limits of each
 * cell less what the viewer knows. Values of an atom can be exchanged, so this is as exact as a programme with a variable for each trust;
 * bins are closed at both ends, which changes no range by more than its ends.
 *
 * @param known whether the viewer knows the value at each position; `target` must not be
 * @example rangeProgramme(problem, known, 12, 'Maximize') // 'Maximize\n obj: x\nSubject To\n …'
 */
export function rangeProgramme(
  problem: Problem,
  known: readonly boolean[],
  target: number,
  sense: 'Maximize' | 'Minimize',
): string {
  const { values, edges, cells } = problem;
  const [low = NaN, high = NaN] = [edges[0], edges.at(-1)];
  const nBins = edges.length - 1;
  const rows: string[] = [];
  const bounds: string[] = [];
  const integers: string[] = [];
  const add = (terms: readonly Term[], relation: '>=' | '<=' | '=', limit: number) => {
    if (terms.length > 0) rows.push(` r${rows.length}: ${sumOfTerms(terms)} ${relation} ${limit}`);
  };
  const parts = partsOf(problem, known, target);
  for (const { name, n, counted } of parts) {
    bounds.push(` ${n * low} <= ${name} <= ${n * high}`);
    if (!counted) continue;
    const bins = Array.from({ length: nBins }, (_, b) => `${name}b${b}`);
    bins.forEach((bin) => bounds.push(` 0 <= ${bin} <= ${n}`));
    integers.push(...bins);
    add(
      bins.map((bin) => [1, bin]),
      '=',
      n,
    );
    add([[1, name], ...bins.map((bin, b): Term => [-(edges[b] ?? NaN), bin])], '>=', 0);
    add([[1, name], ...bins.map((bin, b): Term => [-(edges[b + 1] ?? NaN), bin])], '<=', 0);
  }
  cells.forEach(({ members, sum, counts }, c) => {
    const told = members.filter((i) => known[i]);
    const inside = parts.filter((part) => part.inside.has(c));
    const knownSum = told.reduce((total, i) => total + (values[i] ?? NaN), 0);
    const terms = inside.map(({ name }): Term => [1, name]);
    add(terms, '>=', sum.least - knownSum);
    add(terms, '<=', sum.most - knownSum);
    const unknown = inside.reduce((n, part) => n + part.n, 0);
    for (const { from, to, least, most } of counts) {
      const toldHere = told.filter((i) => {
        const bin = binOf(values[i] ?? NaN, edges);
        return bin >= from && bin < to;
      }).length;
      const bins = inside.flatMap(({ name }) => Array.from({ length: to - from }, (_, b): Term => [1, `${name}b${from + b}`]));
      if (least > toldHere) add(bins, '>=', least - toldHere);
      if (most - toldHere < unknown) add(bins, '<=', most - toldHere);
    }
  });
  const whole = integers.length > 0 ? `Generals\n ${integers.join('\n ')}\n` : '';
  return `${sense}\n obj: x\nSubject To\n${rows.join('\n')}\nBounds\n${bounds.join('\n')}\n${whole}End\n`;
}

/** Values that a programme has one variable for: the target, or the unknown rest of an atom. */
export interface Part {
  readonly name: string;
  readonly positions: readonly number[];
  readonly n: number;
  /** Whether there is a variable for their number in each bin. */
  readonly counted: boolean;
  /** Cells that they are in. */
  readonly inside: ReadonlySet<number>;
}

/** The parts that a programme is about. */
export function partsOf({ cells, cellsOf, atoms }: Problem, known: readonly boolean[], target: number): Part[] {
  const part = (name: string, positions: readonly number[]): Part[] => {
    const [first] = positions;
    if (first === undefined) return [];
    const inside = cellsOf[first] ?? [];
    const counted = inside.some((c) => isCounted(cells[c]));
    return [{ name, positions, n: positions.length, counted, inside: new Set(inside) }];
  };
  return atoms.flatMap((atom, a) => [
    ...part('x', atom.includes(target) ? [target] : []),
    ...part(
      `y${a}`,
      atom.filter((i) => i !== target && !known[i]),
    ),
  ]);
}

function isCounted(cell: CellLimits | undefined): boolean {
  return (cell?.counts.length ?? 0) > 0;
}

function sumOfTerms(terms: readonly Term[]): string {
  return terms
    .map(([k, name], i) => `${k < 0 ? '-' : '+'} ${Math.abs(k)} ${name}${i % TERMS_A_LINE === TERMS_A_LINE - 1 ? '\n ' : ''}`)
    .join(' ');
}
