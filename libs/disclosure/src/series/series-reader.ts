import { givenPrior } from './given-prior.js';
import { factorInPlace, gainBound, gainOn, type HolderView, holderView, squareOfSolution } from './holder-view.js';
import { conditionSeries, priorCovariance, type SeriesModel } from './series-model.js';
import { dot, scatter } from './sparse-dot.js';

/** The unknown that a reader of the series can infer best: its number, and the share explained. */
export interface SeriesTarget {
  readonly unknown: number;
  readonly share: number;
}

/** Whether a share that a reader is told of an unknown counts. */
export type Counts = (unknown: number, share: number) => boolean;

/** What somebody who knows some values is told about the others. */
export interface SeriesReader {
  /** Share of what the reader does not know about an unknown beforehand that the released rows explain; 0 for a value it knows. */
  readonly shareOf: (unknown: number) => number;
  /** The most exposed unknown that counts; null when none is above `floor`. */
  readonly worst: (floor: number, counts: Counts) => SeriesTarget | null;
}

/** Unknowns that are told apart by nothing, the most exposed ones for an outsider first. */
export type ExposedClasses = readonly (readonly number[])[];

/** Known values from which on the prior is conditioned first and everything computed again. */
const MANY = 300;

/**
 * The reader who knows the values of K exactly.
 *
 * Conditioning on K on top of the released rows: C_ii|K = C_ii − C_iK C_KK⁻¹ C_Ki, as a share of what K alone leaves open, Σ_ii − Σ_iK Σ_KK⁻¹ Σ_Ki: what a
 * reader could tell from earlier values of its own is no fault of the release. Of unknowns that nothing tells apart one is asked about; those of which a
 * bound shows that they are less exposed than the worst found are passed over. Throws nothing.
 */
export function readerOf(model: SeriesModel, known: readonly number[], classes: ExposedClasses): SeriesReader {
  if (known.length === 0) return told(model.share, classes.flat());
  if (known.length > MANY) return knowingMuch(model, known);
  return knowingSome(model, known, classes);
}

/** A reader with the share of every unknown written out. */
function told(share: Float64Array, unknowns: readonly number[]): SeriesReader {
  return {
    shareOf: (unknown) => share[unknown] as number,
    worst: (floor, counts) => {
      const above = unknowns.filter((u) => (share[u] as number) > floor && counts(u, share[u] as number));
      const unknown = above.reduce((a, b) => ((share[b] as number) > (share[a] as number) ? b : a), above[0] ?? 0);
      return above.length === 0 ? null : { unknown, share: share[unknown] as number };
    },
  };
}

function knowingMuch(model: SeriesModel, known: readonly number[]): SeriesReader {
  const { share } = conditionSeries(givenPrior(model.prior, known), model.rows);
  for (const u of known) share[u] = 0;
  return told(share, [...share.keys()]);
}

function knowingSome(model: SeriesModel, known: readonly number[], classes: ExposedClasses): SeriesReader {
  const view = holderView(model, known);
  const inside = new Set(known);
  const related = new Set(known.flatMap((u) => model.prior.blocks[model.prior.blockOf[u] as number]?.members ?? []));
  const own = (i: number) => model.share[i] as number;
  const variance = (i: number) => model.variance[i] as number;
  return {
    shareOf: (i) => {
      if (inside.has(i)) return 0;
      return related.has(i) ? relatedShare(model, view, i) : own(i) + gainOn(model, view, i) / variance(i);
    },
    worst: (floor, counts) => {
      let worst: SeriesTarget | null = null;
      let value = floor;
      const ask = (unknown: number, share: number): void => {
        if (share <= value || !counts(unknown, share)) return;
        value = share;
        worst = { unknown, share };
      };
      for (const i of related) if (!inside.has(i)) ask(i, relatedShare(model, view, i));
      for (const members of classes) {
        const i = members.find((u) => !related.has(u));
        if (i === undefined) continue;
        if (own(i) * (1 + view.bound) <= value) break;
        if (own(i) + gainBound(model, view, i) / variance(i) <= value) continue;
        ask(i, own(i) + gainOn(model, view, i) / variance(i));
      }
      return worst;
    },
  };
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
  const own = Float64Array.from(near, (u) => priorCovariance(prior, i, u));
  return squareOfSolution(factor, own, n);
}
