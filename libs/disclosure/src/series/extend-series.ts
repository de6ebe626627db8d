import type { SeriesModel, SeriesRow } from './series-model.js';
import type { SeriesPrior } from './series-prior.js';
import { dot } from './sparse-dot.js';
import { factoriseSparse, type SparseColumn, solveSparse } from './sparse-factor.js';

/** A model with more rows than the one before. */
export type Extension = (rows: readonly SeriesRow[], classOf: Int32Array) => SeriesModel;

/**
 * Adds rows to a conditioned model without conditioning on the earlier rows again: the factor of all rows is that of the earlier ones, bordered.
 *
 * With C what the earlier rows leave open, B = A C for the rows A that are added and LL′ = A C A′ + R, the columns of the model become
 * (w_i, L⁻¹B e_i). Rows of B are kept by the name of their row, so that proposals that differ in a few rows share them. Units: points². The model equals
 * that of {@link conditionSeries} with all rows.
 *
 * @throws {RangeError} when a row has no noise and follows from others
 * @example extendSeries(conditionSeries(prior, past))(now, classOf).share
 */
export function extendSeries(base: SeriesModel): Extension {
  const kept = new Map<string, Float64Array>();
  const leftOpen = (row: SeriesRow): Float64Array => {
    const found = kept.get(row.id) ?? covarianceWith(base, row);
    kept.set(row.id, found);
    return found;
  };
  return (added, classOf) => {
    const rows = [...added].sort((a, b) => width(a) - width(b));
    const b = rows.map(leftOpen);
    const n = rows.length;
    const gram = new Float64Array(n * n);
    for (let r = 0; r < n; r++)
      for (let s = 0; s <= r; s++)
        gram[r * n + s] = sumOver(rows[s] as SeriesRow, b[r] as Float64Array) + (r === s ? (rows[r]?.noise ?? 0) : 0);
    const factor = factoriseSparse(gram, n);
    const work = new Float64Array(n);
    const share = base.share.slice();
    const solved = new Map<number, { readonly column: SparseColumn; readonly square: number }>();
    const explained = base.explained.map((before, u) => {
      const alike = classOf[u] as number;
      let found = solved.get(alike);
      if (!found) {
        for (let r = 0; r < n; r++) work[r] = b[r]?.[u] ?? 0;
        const more = solveSparse(factor, work, 0);
        found = { column: append(before, more, base.rows.length), square: more.values.reduce((sum, x) => sum + x * x, 0) };
        solved.set(alike, found);
      }
      const variance = base.variance[u] as number;
      if (variance > 0) share[u] = (share[u] as number) + found.square / variance;
      return found.column;
    });
    return { ...base, explained, share, rows: [...base.rows, ...rows] };
  };
}

/** C A′ for one row: covariance of every unknown with the sum, after the earlier rows. */
function covarianceWith(base: SeriesModel, row: SeriesRow): Float64Array {
  const { blocks, blockOf, placeOf } = base.prior;
  const covariance = new Float64Array(blockOf.length);
  const told = new Float64Array(base.rows.length);
  const add = (u: number, sign: number): void => {
    const { members, covariance: within } = blocks[blockOf[u] as number] as SeriesPrior['blocks'][number];
    const start = (placeOf[u] as number) * members.length;
    members.forEach((v, k) => (covariance[v] = (covariance[v] as number) + sign * (within[start + k] as number)));
    const { places, values } = base.explained[u] as SparseColumn;
    for (let k = 0; k < places.length; k++)
      told[places[k] as number] = (told[places[k] as number] as number) + sign * (values[k] as number);
  };
  for (const u of row.plus) add(u, 1);
  for (const u of row.minus) add(u, -1);
  for (let u = 0; u < covariance.length; u++) covariance[u] = (covariance[u] as number) - dot(base, u, told);
  return covariance;
}

function sumOver({ plus, minus }: SeriesRow, values: Float64Array): number {
  let sum = 0;
  for (const u of plus) sum += values[u] as number;
  for (const u of minus) sum -= values[u] as number;
  return sum;
}

function append(before: SparseColumn, more: SparseColumn, from: number): SparseColumn {
  const places = new Int32Array(before.places.length + more.places.length);
  const values = new Float64Array(places.length);
  places.set(before.places);
  values.set(before.values);
  more.places.forEach((place, k) => (places[before.places.length + k] = from + place));
  values.set(more.values, before.values.length);
  return { places, values };
}

const width = ({ plus, minus }: SeriesRow): number => plus.length + minus.length;
