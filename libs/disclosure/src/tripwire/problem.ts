import type { DisclosurePolicy } from '../policy.js';
import type { Range } from './compatible-counts.js';
import { countsBelow, countsOfShare, rangeOfShown } from './compatible-counts.js';
import type { AuditedCell, TripwireInput } from './tripwire-input.js';

/** How many members of a cell may lie in bins from (included) to (excluded). */
export interface CountLimit extends Range {
  readonly from: number;
  readonly to: number;
}

/** What a cell says: its sum lies within the limits, and so do the numbers of members in ranges of bins. */
export interface CellLimits {
  /** Positions of the values it was computed from. */
  readonly members: readonly number[];
  readonly sum: Range;
  readonly counts: readonly CountLimit[];
}

/** Everything peers read about one theme, as limits on the values behind it. */
export interface Problem {
  readonly ids: readonly string[];
  readonly values: readonly number[];
  /** Edges of the bins that counts are about, from one end of the scale to the other. */
  readonly edges: readonly number[];
  readonly cells: readonly CellLimits[];
  /** Cells that each value is in. */
  readonly cellsOf: readonly (readonly number[])[];
  /** Values that are in exactly the same cells and so cannot be told apart by them. */
  readonly atoms: readonly (readonly number[])[];
  /** The atom that each value is in. */
  readonly atomOf: readonly number[];
}

const QUARTILES = [
  ['q1', 0.25],
  ['median', 0.5],
  ['q3', 0.75],
] as const;

/**
 * Released cells as linear limits on the values behind them (D7): sums from rounded or labelled means, counts in bins from rounded shares,
 * counts below each edge from rounded or labelled quartiles.
 *
 * Bins are the fixed ones of half a point. The values themselves keep every limit, or the cells were not computed from them.
 *
 * @throws {RangeError} for a member without a value, and for a cell that does not hold for the values
 * @example formulate(input, DISCLOSURE_POLICY).atoms // [[0, 3, 7], [1], …]
 */
export function formulate({ values, cells }: TripwireInput, policy: DisclosurePolicy): Problem {
  const positions = new Map(values.map(({ id }, position) => [id, position]));
  const edges = policy.histogram.edges;
  const limits = cells.map((audited) => limitsOf(audited, positions, policy));
  const cellsOf = values.map((): number[] => []);
  limits.forEach(({ members }, c) => members.forEach((i) => cellsOf[i]?.push(c)));
  const grouped = new Map<string, number[]>();
  cellsOf.forEach((inside, i) => grouped.set(inside.join(), [...(grouped.get(inside.join()) ?? []), i]));
  const atoms = [...grouped.values()];
  const atomOf: number[] = [];
  atoms.forEach((atom, a) => atom.forEach((i) => (atomOf[i] = a)));
  const scores = values.map(({ value }) => value);
  const problem = { ids: values.map(({ id }) => id), values: scores, edges, cells: limits, cellsOf, atoms, atomOf };
  const broken = brokenCell(problem, scores);
  if (broken >= 0) throw new RangeError(`Cell ${cells[broken]?.cell.group} does not follow from the scores behind it.`);
  return problem;
}

/**
 * The bin that a value is in: the number of inner edges up to it. Throws nothing.
 *
 * @example binOf(2.5, [1, 2, 2.5, 3, 5]) // 2
 */
export function binOf(value: number, edges: readonly number[]): number {
  let bin = 0;
  while (bin < edges.length - 2 && value >= (edges[bin + 1] ?? Infinity)) bin++;
  return bin;
}

/**
 * The first cell whose limits the given values break by more than rounding error, −1 when they keep all of them. Throws nothing.
 *
 * @example brokenCell(problem, problem.values) // -1
 */
export function brokenCell({ cells, edges }: Pick<Problem, 'cells' | 'edges'>, values: readonly number[]): number {
  const tolerance = 1e-7;
  const bins = values.map((value) => binOf(value, edges));
  return cells.findIndex(({ members, sum, counts }) => {
    const total = members.reduce((part, i) => part + (values[i] ?? NaN), 0);
    if (!(total >= sum.least - tolerance && total <= sum.most + tolerance)) return true;
    return counts.some(({ from, to, least, most }) => {
      const n = members.filter((i) => (bins[i] ?? NaN) >= from && (bins[i] ?? NaN) < to).length;
      return n < least || n > most;
    });
  });
}

function limitsOf(
  { cell, members, step }: AuditedCell,
  positions: ReadonlyMap<string, number>,
  policy: DisclosurePolicy,
): CellLimits {
  const n = members.length;
  const { edges, share } = policy.histogram;
  const { low, high } = policy.scale;
  const mean = rangeOfShown(cell.mean, step, policy);
  const bins = (cell.histogram ?? []).map((bin) => ({
    from: edges.indexOf(bin.from),
    to: edges.indexOf(bin.to),
    ...countsOfShare(bin.share, n, share),
  }));
  const { quartiles } = cell;
  const below = edges
    .slice(1, -1)
    .flatMap((t, k) =>
      quartiles
        ? QUARTILES.map(([name, p]) => ({ from: 0, to: k + 1, ...countsBelow(quartiles[name], step, n, p, t, policy) }))
        : [],
    );
  return {
    members: members.map((id) => {
      const position = positions.get(id);
      if (position === undefined) throw new RangeError(`There is no value ${id}.`);
      return position;
    }),
    sum: { least: n * Math.max(low, mean.least), most: n * Math.min(high, mean.most) },
    counts: tightest([...bins, ...below]).filter(({ least, most }) => least > 0 || most < n),
  };
}

function tightest(limits: readonly CountLimit[]): CountLimit[] {
  const merged = new Map<string, CountLimit>();
  for (const limit of limits) {
    const { from, to } = limit;
    const other = merged.get(`${from} ${to}`) ?? limit;
    merged.set(`${from} ${to}`, { from, to, least: Math.max(limit.least, other.least), most: Math.min(limit.most, other.most) });
  }
  return [...merged.values()];
}
