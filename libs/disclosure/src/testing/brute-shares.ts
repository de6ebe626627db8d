import { inverse, Matrix } from 'ml-matrix';
import { priorCovariance, type SeriesRow } from '../series/series-model.js';
import type { SeriesPrior } from '../series/series-prior.js';

/** Shares by the direct formula over whole matrices, with K observed exactly first. */
export function sharesGiven(prior: SeriesPrior, rows: readonly SeriesRow[], known: readonly number[]): number[] {
  const n = prior.blockOf.length;
  let sigma = new Matrix(Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => priorCovariance(prior, i, j))));
  if (known.length > 0) {
    const cross = sigma.selection([...sigma.to1DArray().keys()].slice(0, n), [...known]);
    const own = sigma.selection([...known], [...known]);
    sigma = Matrix.sub(sigma, cross.mmul(inverse(own)).mmul(cross.transpose()));
  }
  const a = new Matrix(
    rows.map(({ plus, minus }) => Array.from({ length: n }, (_, u) => Number(plus.includes(u)) - Number(minus.includes(u)))),
  );
  const noise = Matrix.diag(rows.map((row) => row.noise));
  const middle = inverse(Matrix.add(a.mmul(sigma).mmul(a.transpose()), noise));
  const gain = sigma.mmul(a.transpose()).mmul(middle).mmul(a).mmul(sigma);
  return Array.from({ length: n }, (_, u) => (known.includes(u) ? 0 : gain.get(u, u) / sigma.get(u, u)));
}
