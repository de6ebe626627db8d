import { halfSolve, pivotedFactor } from '../audit/pivoted-factor.js';
import type { PriorBlock, SeriesPrior } from './series-prior.js';

/**
 * What a reader who knows the values of K exactly takes for granted: Σ_ij − Σ_iK Σ_KK⁻¹ Σ_Kj, block by block; known values vary no more.
 *
 * @param known numbers of the unknowns in K
 */
export function givenPrior(prior: SeriesPrior, known: readonly number[]): SeriesPrior {
  const inside = new Set(known);
  const touched = new Set(known.map((u) => prior.blockOf[u] as number));
  return { ...prior, blocks: prior.blocks.map((block, b) => (touched.has(b) ? given(block, inside) : block)) };
}

function given({ members, covariance }: PriorBlock, inside: ReadonlySet<number>): PriorBlock {
  const n = members.length;
  const places = members.flatMap((u, place) => (inside.has(u) ? [place] : []));
  const at = (i: number, j: number) => covariance[i * n + j] as number;
  const factor = pivotedFactor((a, b) => at(places[a] as number, places[b] as number), places.length);
  const halves = members.map((_, i) => {
    const half = new Float64Array(factor.pivots.length);
    halfSolve(factor, (a) => at(i, places[a] as number), half);
    return half;
  });
  const left = new Float64Array(n * n);
  members.forEach((u, i) =>
    members.forEach((v, j) => {
      if (inside.has(u) || inside.has(v)) return;
      const [a, b] = [halves[i] as Float64Array, halves[j] as Float64Array];
      left[i * n + j] = at(i, j) - a.reduce((sum, x, k) => sum + x * (b[k] as number), 0);
    }),
  );
  return { members, covariance: left };
}
