import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Both ends of a likely range, in points. */
export interface LikelyRange {
  readonly low: number;
  readonly high: number;
}

/**
 * Factor of a standard error in a 95 % interval: t_{0.975, df}, Student's t.
 *
 * @param df degrees of freedom, above 0, not necessarily whole
 * @example tFactor(11) // 2.200985160091639
 */
export function tFactor(df: number): number {
  return tQuantile(0.975, df);
}

/**
 * The range in which the board's settled view on a theme likely lies: score ± t_{0.975, m − 1} · SE, cut at 1 and 5.
 *
 * The members who answered are taken as a sample of moods and of a board that changes, so nothing is deducted for having asked most of
 * it. Units: points.
 *
 * @param respondents m ≥ 2
 * @example likelyRange(3.53125, 0.2082961, 8) // { low: 3.0387, high: 4.0238 }
 */
export function likelyRange(score: number, standardError: number, respondents: number): LikelyRange {
  const half = tFactor(respondents - 1) * standardError;
  return { low: Math.max(1, score - half), high: Math.min(5, score + half) };
}
