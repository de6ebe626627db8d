import { givenPrior } from './given-prior.js';
import { conditionSeries, priorCovariance, type SeriesModel } from './series-model.js';
import { dot, scatter } from './sparse-dot.js';

/** The unknown that a viewer of the series can infer best: its number, and the share explained. */
export interface SeriesTarget {
  readonly unknown: number;
  readonly share: number;
}

/** A reader of the whole series: what it knows in each round. */
export interface SeriesHolder {
  readonly id: string;
  readonly unknowns: readonly number[];
}

/**
 * The most exposed unknown for a reader who knows the values of K exactly; null when none is above `floor`.
 *
 * Conditioning on K on top of the released rows: C_ii|K = C_ii − C_iK C_KK⁻¹ C_Ki, as a share of what K alone leaves open, Σ_ii − Σ_iK Σ_KK⁻¹ Σ_Ki: what a
 * reader could tell from earlier values of its own is no fault of the release. Targets are taken by their share for an outsider, largest first,
 * until share / (1 − μ) cannot reach the worst found, with μ a bound of the share explained of K itself.
 *
 * @param byShare unknowns ordered by their share for an outsider, largest first
 * @param counts whether an unknown counts as a target
 */
export function worstForHolder(
  model: SeriesModel,
  known: readonly number[],
  byShare: Int32Array,
  floor: number,
  counts: (unknown: number) => boolean,
): SeriesTarget | null {
  if (known.length === 0) return worstForOutsider(model, byShare, floor, counts);
  if (known.length > MANY) return worstByPrior(model, known, floor, counts);
  const k = known.length;
  const vectors = known.map((u) => scatter(model, u));
  const before = new Float64Array(k * k);
  const after = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++) {
      const prior = priorCovariance(model.prior, known[a] as number, known[b] as number);
      before[a * k + b] = prior;
      after[a * k + b] = prior - dot(model, known[a] as number, vectors[b] as Float64Array);
    }
  const explained = explainedBound(before, after, k);
  factorInPlace(before, k);
  factorInPlace(after, k);
  const column = new Float64Array(k);
  const shareOf = (i: number, mixed: boolean): number => {
    for (let a = 0; a < k; a++)
      column[a] = (mixed ? priorCovariance(model.prior, i, known[a] as number) : 0) - dot(model, i, vectors[a] as Float64Array);
    const variance = model.variance[i] as number;
    const left = variance * (1 - (model.share[i] as number)) - squareOfSolution(after, column, k);
    if (!mixed) return 1 - left / variance;
    for (let a = 0; a < k; a++) column[a] = priorCovariance(model.prior, i, known[a] as number);
    return 1 - left / (variance - squareOfSolution(before, column, k));
  };
  const inside = new Set(known);
  const related = new Set(known.flatMap((u) => model.prior.blocks[model.prior.blockOf[u] as number]?.members ?? []));
  let worst: SeriesTarget | null = null;
  let value = floor;
  const ask = (i: number, mixed: boolean): void => {
    if (inside.has(i) || !counts(i)) return;
    const share = shareOf(i, mixed);
    if (share <= value) return;
    value = share;
    worst = { unknown: i, share };
  };
  for (const i of related) ask(i, true);
  for (const i of byShare) {
    if (explained < 1 && (model.share[i] as number) / (1 - explained) <= value) break;
    if (!related.has(i)) ask(i, false);
  }
  return worst;
}

/** Known values from which on the prior is conditioned first and everything computed again. */
const MANY = 60;

function worstByPrior(
  model: SeriesModel,
  known: readonly number[],
  floor: number,
  counts: (unknown: number) => boolean,
): SeriesTarget | null {
  const { share } = conditionSeries(givenPrior(model.prior, known), model.rows);
  const inside = new Set(known);
  let worst: SeriesTarget | null = null;
  share.forEach((value, unknown) => {
    if (value > (worst?.share ?? floor) && !inside.has(unknown) && counts(unknown)) worst = { unknown, share: value };
  });
  return worst;
}

function worstForOutsider(
  model: SeriesModel,
  byShare: Int32Array,
  floor: number,
  counts: (unknown: number) => boolean,
): SeriesTarget | null {
  const unknown = byShare.find(counts);
  if (unknown === undefined) return null;
  const share = model.share[unknown] as number;
  return share > floor ? { unknown, share } : null;
}

/** At least the largest eigenvalue of L⁻¹(Σ − C)L⁻′ with Σ = LL′, the largest share explained of any combination of K; rarely 3 % more. */
function explainedBound(before: Float64Array, after: Float64Array, k: number): number {
  const factor = before.slice();
  factorInPlace(factor, k);
  let power = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b < k; b++) {
      const at = a >= b ? a * k + b : b * k + a;
      power[a * k + b] = (before[at] as number) - (after[at] as number);
    }
  for (let pass = 0; pass < 2; pass++) {
    for (let r = 0; r < k; r++) solveInPlace(factor, power.subarray(r * k, (r + 1) * k), k);
    power = transpose(power, k);
  }
  for (let squaring = 0; squaring < SQUARINGS; squaring++) power = square(power, k);
  return Math.sqrt(power.reduce((sum, x) => sum + x * x, 0)) ** (1 / 2 ** SQUARINGS);
}

const SQUARINGS = 4;

function transpose(matrix: Float64Array, k: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: k * k }, (_, at) => matrix[(at % k) * k + Math.floor(at / k)] as number);
}

function square(matrix: Float64Array, k: number): Float64Array<ArrayBuffer> {
  const result = new Float64Array(k * k);
  for (let a = 0; a < k; a++)
    for (let b = 0; b <= a; b++) {
      let sum = 0;
      for (let c = 0; c < k; c++) sum += (matrix[a * k + c] as number) * (matrix[b * k + c] as number);
      result[a * k + b] = sum;
      result[b * k + a] = sum;
    }
  return result;
}

function factorInPlace(matrix: Float64Array, k: number): void {
  for (let i = 0; i < k; i++)
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * k + j] as number;
      for (let c = 0; c < j; c++) sum -= (matrix[i * k + c] as number) * (matrix[j * k + c] as number);
      matrix[i * k + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / (matrix[j * k + j] as number);
    }
}

function solveInPlace(factor: Float64Array, column: Float64Array, k: number): void {
  for (let i = 0; i < k; i++) {
    let sum = column[i] as number;
    for (let c = 0; c < i; c++) sum -= (factor[i * k + c] as number) * (column[c] as number);
    column[i] = sum / (factor[i * k + i] as number);
  }
}

function squareOfSolution(factor: Float64Array, column: Float64Array, k: number): number {
  solveInPlace(factor, column, k);
  let sum = 0;
  for (let i = 0; i < k; i++) sum += (column[i] as number) ** 2;
  return sum;
}
