import type { SeriesModel } from './series-model.js';
import type { SparseColumn } from './sparse-factor.js';

/** w of an unknown, written out over all rows. */
export function scatter(model: SeriesModel, unknown: number): Float64Array {
  const { places, values } = model.explained[unknown] as SparseColumn;
  const vector = new Float64Array(model.rows.length);
  for (let k = 0; k < places.length; k++) vector[places[k] as number] = values[k] as number;
  return vector;
}

/** w_i′v for an unknown i and a written-out v. */
export function dot(model: SeriesModel, unknown: number, vector: Float64Array): number {
  const { places, values } = model.explained[unknown] as SparseColumn;
  let sum = 0;
  for (let k = 0; k < places.length; k++) sum += (values[k] as number) * (vector[places[k] as number] as number);
  return sum;
}
