import { priorCovariance, type SeriesModel } from './series-model.js';
import type { SparseColumn } from './sparse-factor.js';

/**
 * What a reader who knows K infers beyond an outsider, in row space: H = L_C⁻¹W_K′ with C_KK = L_C L_C′, over the rows that bear on K, so that the
 * further gain on an unknown i unrelated to K is |H w_i|².
 */
export interface HolderView {
  readonly known: readonly number[];
  /** Factor of C_KK, lower triangle row by row. */
  readonly factor: Float64Array;
  /** Column of H of each row of the model, −1 where the row bears on no value of K. */
  readonly columnOf: Int32Array;
  /** H, column by column. */
  readonly h: Float64Array;
  /** Length of each column of H. */
  readonly lengths: Float64Array;
  /** At least the largest eigenvalue of HH′: no gain exceeds it times |w_i|² over those rows. */
  readonly bound: number;
}

/** Prepares the view of a reader who knows K; K is not empty. */
export function holderView(model: SeriesModel, known: readonly number[]): HolderView {
  const k = known.length;
  const columnOf = new Int32Array(model.rows.length).fill(-1);
  let width = 0;
  for (const u of known)
    for (const place of (model.explained[u] as SparseColumn).places)
      if ((columnOf[place] as number) < 0) columnOf[place] = width++;
  const rows = new Float64Array(k * width);
  known.forEach((u, a) => {
    const { places, values } = model.explained[u] as SparseColumn;
    for (let p = 0; p < places.length; p++) rows[a * width + (columnOf[places[p] as number] as number)] = values[p] as number;
  });
  const factor = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++)
      factor[a * k + b] = priorCovariance(model.prior, known[a] as number, known[b] as number) - rowProduct(rows, a, b, width);
  factorInPlace(factor, k);
  for (let i = 0; i < k; i++) {
    for (let c = 0; c < i; c++) subtractRow(rows, i, c, factor[i * k + c] as number, width);
    scaleRow(rows, i, 1 / (factor[i * k + i] as number), width);
  }
  const h = new Float64Array(k * width);
  const lengths = new Float64Array(width);
  for (let a = 0; a < k; a++)
    for (let c = 0; c < width; c++) {
      const value = rows[a * width + c] as number;
      h[c * k + a] = value;
      lengths[c] = (lengths[c] as number) + value * value;
    }
  const trace = lengths.reduce((sum, square) => sum + square, 0);
  const bound = k > MANY ? trace : boundOf(rows, k, width);
  return { known, factor, columnOf, h, lengths: lengths.map(Math.sqrt), bound };
}

/** Known values from which on the largest eigenvalue is not worth its bound: the trace is one too. */
const MANY = 60;

/** Gain |H w_i|² on an unknown that has nothing to do with K before the release. */
export function gainOn(model: SeriesModel, { columnOf, h, known }: HolderView, unknown: number): number {
  const { places, values } = model.explained[unknown] as SparseColumn;
  const k = known.length;
  const sums = new Float64Array(k);
  for (let p = 0; p < places.length; p++) {
    const column = columnOf[places[p] as number] as number;
    if (column < 0) continue;
    const value = values[p] as number;
    for (let a = 0, at = column * k; a < k; a++, at++) sums[a] = (sums[a] as number) + value * (h[at] as number);
  }
  return sums.reduce((sum, x) => sum + x * x, 0);
}

/** What {@link gainOn} cannot exceed: by the largest eigenvalue, and by the lengths of the columns that are added up. */
export function gainBound(model: SeriesModel, { columnOf, lengths, bound }: HolderView, unknown: number): number {
  const { places, values } = model.explained[unknown] as SparseColumn;
  let square = 0;
  let length = 0;
  for (let p = 0; p < places.length; p++) {
    const column = columnOf[places[p] as number] as number;
    if (column < 0) continue;
    const value = values[p] as number;
    square += value * value;
    length += Math.abs(value) * (lengths[column] as number);
  }
  return Math.min(bound * square, length * length);
}

/** Cholesky factor of the lower triangle, in place; what rounding makes negative counts as nothing. */
export function factorInPlace(matrix: Float64Array, k: number): void {
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j] as number;
      for (let c = 0; c < j; c++) sum -= (matrix[i * k + c] as number) * (matrix[j * k + c] as number);
      matrix[i * k + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[j * k + j] as number);
    }
}

/** |L⁻¹ b|², b overwritten. */
export function squareOfSolution(factor: Float64Array, b: Float64Array, k: number): number {
  let square = 0;
  for (let i = 0; i < k; i++) {
    let sum = b[i] as number;
    for (let c = 0; c < i; c++) sum -= (factor[i * k + c] as number) * (b[c] as number);
    b[i] = sum / (factor[i * k + i] as number);
    square += (b[i] as number) ** 2;
  }
  return square;
}

function rowProduct(h: Float64Array, a: number, b: number, width: number): number {
  let sum = 0;
  for (let c = 0; c < width; c++) sum += (h[a * width + c] as number) * (h[b * width + c] as number);
  return sum;
}

function subtractRow(h: Float64Array, i: number, c: number, factor: number, width: number): void {
  if (factor === 0) return;
  for (let r = 0; r < width; r++) h[i * width + r] = (h[i * width + r] as number) - factor * (h[c * width + r] as number);
}

function scaleRow(h: Float64Array, i: number, factor: number, width: number): void {
  for (let r = 0; r < width; r++) h[i * width + r] = (h[i * width + r] as number) * factor;
}

const SQUARINGS = 2;

/** At least the largest eigenvalue of G = HH′, and at most k^(1/8) times it: |G⁴|^(1/4) by Frobenius. */
function boundOf(rows: Float64Array, k: number, width: number): number {
  let power = productWithItself(rows, k, width);
  let scale = 0;
  for (let s = 0; s < SQUARINGS; s++) {
    const size = frobenius(power);
    if (size === 0) return 0;
    scale = 2 * (scale + Math.log(size));
    power = productWithItself(
      power.map((x) => x / size),
      k,
      k,
    );
  }
  return Math.exp((scale + Math.log(frobenius(power))) / 2 ** SQUARINGS) * ROUNDING;
}

/** Errors of rounding must not make a bound too small. */
const ROUNDING = 1 + 1e-9;

function productWithItself(rows: Float64Array, k: number, width: number): Float64Array {
  const product = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++) product[a * k + b] = product[b * k + a] = rowProduct(rows, a, b, width);
  return product;
}

const frobenius = (values: Float64Array): number => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0));
