import { givenPrior } from './given-prior.js';
import { factorInPlace, gainBound, gainOn, type HolderView, holderView, squareOfSolution } from './holder-view.js';
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

/** Known values from which on the prior is conditioned first and everything computed again. */
const MANY = 300;

/**
 * The most exposed unknown for a reader who knows the values of K exactly; null when none is above `floor`.
 *
 * Conditioning on K on top of the released rows: C_ii|K = C_ii − C_iK C_KK⁻¹ C_Ki, as a share of what K alone leaves open, Σ_ii − Σ_iK Σ_KK⁻¹ Σ_Ki: what a
 * reader could tell from earlier values of its own is no fault of the release. Unknowns of which a bound shows that they are less exposed than the
 * worst found are passed over.
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
  const view = holderView(model, known);
  const inside = new Set(known);
  const related = new Set(known.flatMap((u) => model.prior.blocks[model.prior.blockOf[u] as number]?.members ?? []));
  let worst: SeriesTarget | null = null;
  let value = floor;
  const ask = (unknown: number, share: number): void => {
    if (share <= value) return;
    value = share;
    worst = { unknown, share };
  };
  for (const i of related) if (!inside.has(i) && counts(i)) ask(i, relatedShare(model, view, i));
  for (const i of byShare) {
    const own = model.share[i] as number;
    if (own * (1 + view.bound) <= value) break;
    const variance = model.variance[i] as number;
    if (own + gainBound(model, view, i) / variance <= value || related.has(i) || !counts(i)) continue;
    ask(i, own + gainOn(model, view, i) / variance);
  }
  return worst;
}

function relatedShare(model: SeriesModel, { known, factor }: HolderView, i: number): number {
  const k = known.length;
  const vector = scatter(model, i);
  const prior = Float64Array.from(known, (u) => priorCovariance(model.prior, i, u));
  const after = Float64Array.from(known, (u, a) => (prior[a] as number) - dot(model, u, vector));
  const variance = model.variance[i] as number;
  const left = variance * (1 - (model.share[i] as number)) - squareOfSolution(factor, after, k);
  return 1 - left / (variance - explainedByKnowing(model, known, i));
}

/** Σ_iK Σ_KK⁻¹ Σ_Ki: only known values of the same block bear on i. */
function explainedByKnowing({ prior }: SeriesModel, known: readonly number[], i: number): number {
  const near = known.filter((u) => prior.blockOf[u] === prior.blockOf[i]);
  const n = near.length;
  const factor = new Float64Array(n * n);
  near.forEach((u, a) => near.forEach((v, b) => (factor[a * n + b] = priorCovariance(prior, u, v))));
  factorInPlace(factor, n);
  return squareOfSolution(
    factor,
    Float64Array.from(near, (u) => priorCovariance(prior, i, u)),
    n,
  );
}

function worstByPrior(
  model: SeriesModel,
  known: readonly number[],
  floor: number,
  counts: (unknown: number) => boolean,
): SeriesTarget | null {
  const { share } = conditionSeries(givenPrior(model.prior, known), model.rows);
  const inside = new Set(known);
  let worst: SeriesTarget | null = null;
  let value = floor;
  share.forEach((each, unknown) => {
    if (each <= value || inside.has(unknown) || !counts(unknown)) return;
    value = each;
    worst = { unknown, share: each };
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
