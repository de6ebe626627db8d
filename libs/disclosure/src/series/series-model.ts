import type { SumRow } from '../audit/sum-row.js';
import type { SeriesPrior } from './series-prior.js';
import { factoriseSparse, type SparseColumn, solveSparse } from './sparse-factor.js';

/** A released number of the series: a sum of unknowns known up to rounding. */
export interface SeriesRow extends SumRow {
  /** Variance that rounding leaves in the sum, in points²; positive. */
  readonly noise: number;
}

/** Everything released in a series, as one Gaussian problem. */
export interface SeriesModel {
  readonly prior: SeriesPrior;
  /** Variance of each unknown before anything was released. */
  readonly variance: Float64Array;
  /** w_i = L⁻¹AΣe_i: the released numbers explain w_i′w_j of the covariance of i and j. */
  readonly explained: readonly SparseColumn[];
  /** Share of the variance of each unknown that the released numbers explain. */
  readonly share: Float64Array;
  readonly rows: readonly SeriesRow[];
}

/** Variance that rounding a mean of n to multiples of u leaves in its sum: (u n)² / 12. */
export const roundingVariance = (rounding: number, n: number): number => (rounding * n) ** 2 / 12;

/**
 * Conditions the prior on all released rows of a series: C = Σ − ΣA′(AΣA′ + R)⁻¹AΣ, and each unknown's explained share 1 − C_ii/Σ_ii.
 *
 * Works in row space with the factor LL′ = AΣA′ + R, rows of few trusts first. An unknown in no row has a share above 0 where a related one is in some.
 * A share never falls when a row is added.
 *
 * @param classOf numbers unknowns so that those with the same number have the same covariance with every row: one of them is computed
 * @throws {RangeError} when a row has no noise and follows from others
 */
export function conditionSeries(prior: SeriesPrior, rows: readonly SeriesRow[], classOf?: Int32Array): SeriesModel {
  const order = rows.map((_, r) => r).sort((a, b) => width(rows[a]) - width(rows[b]) || a - b);
  const unknowns = prior.blockOf.length;
  const { starts, places, signs } = membershipsOf(
    order.map((r) => rows[r] as SeriesRow),
    unknowns,
  );
  const n = rows.length;
  const gram = new Float64Array(n * n);
  const work = new Float64Array(n);
  const forEachEntry = (u: number) => {
    const { members, covariance } = prior.blocks[prior.blockOf[u] as number] as SeriesPrior['blocks'][number];
    const start = (prior.placeOf[u] as number) * members.length;
    let first = n;
    for (let m = 0; m < members.length; m++) {
      const v = members[m] as number;
      const value = covariance[start + m] as number;
      for (let k = starts[v] as number; k < (starts[v + 1] as number); k++) {
        const row = places[k] as number;
        work[row] = (work[row] as number) + (signs[k] as number) * value;
        if (row < first) first = row;
      }
    }
    return first;
  };
  for (let u = 0; u < unknowns; u++) {
    const [from, to] = [starts[u] as number, starts[u + 1] as number];
    if (from === to) continue;
    const first = forEachEntry(u);
    for (let k = from; k < to; k++) {
      const at = (places[k] as number) * n;
      for (let s = first; s <= (places[k] as number); s++)
        gram[at + s] = (gram[at + s] as number) + (signs[k] as number) * (work[s] as number);
    }
    work.fill(0);
  }
  order.forEach((r, row) => (gram[row * n + row] = (gram[row * n + row] as number) + (rows[r]?.noise ?? 0)));
  const factor = factoriseSparse(gram, n);
  const solved = new Map<number, SparseColumn>();
  const explained = Array.from({ length: unknowns }, (_, u) => {
    const alike = classOf?.[u] ?? u;
    const column = solved.get(alike) ?? solveSparse(factor, work, forEachEntry(u));
    solved.set(alike, column);
    return column;
  });
  const variance = Float64Array.from({ length: unknowns }, (_, u) => priorCovariance(prior, u, u));
  const share = Float64Array.from(explained, ({ values }, u) =>
    variance[u] === 0 ? 0 : squareOf(values) / (variance[u] as number),
  );
  return { prior, variance, explained, share, rows };
}

/** Rows that each unknown is in, one unknown after another: those of u from starts[u] to starts[u + 1]. */
function membershipsOf(rows: readonly SeriesRow[], unknowns: number) {
  const starts = new Int32Array(unknowns + 1);
  for (const row of rows) for (const side of [row.plus, row.minus]) for (const u of side) (starts[u + 1] as number)++;
  for (let u = 0; u < unknowns; u++) starts[u + 1] = (starts[u + 1] as number) + (starts[u] as number);
  const next = starts.slice();
  const places = new Int32Array(starts[unknowns] as number);
  const signs = new Int8Array(places.length);
  rows.forEach(({ plus, minus }, row) => {
    for (const [side, sign] of [
      [plus, 1],
      [minus, -1],
    ] as const)
      for (const u of side) {
        const at = next[u] as number;
        next[u] = at + 1;
        places[at] = row;
        signs[at] = sign;
      }
  });
  return { starts, places, signs };
}

/** Covariance of two unknowns before anything was released. */
export function priorCovariance({ blocks, blockOf, placeOf }: SeriesPrior, i: number, j: number): number {
  if (blockOf[i] !== blockOf[j]) return 0;
  const { members, covariance } = blocks[blockOf[i] as number] as SeriesPrior['blocks'][number];
  return covariance[(placeOf[i] as number) * members.length + (placeOf[j] as number)] as number;
}

const width = (row: SeriesRow | undefined): number => (row?.plus.length ?? 0) + (row?.minus.length ?? 0);

function squareOf(values: Float64Array): number {
  let sum = 0;
  for (const x of values) sum += x * x;
  return sum;
}
