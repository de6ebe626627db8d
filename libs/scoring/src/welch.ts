import { tFactor } from './likely-range.js';

/** One of two samples: the variance within it, in points², and its size, at least two. */
export interface Sample {
  readonly variance: number;
  readonly n: number;
}

/**
 * Half-width, in points, of Welch's 95 % interval of a difference of two means: t_{0.975, ν} · √(v₁/n₁ + v₂/n₂) with
 * ν = (v₁/n₁ + v₂/n₂)² / ((v₁/n₁)²/(n₁ − 1) + (v₂/n₂)²/(n₂ − 1)).
 *
 * The two variances need not be alike. They must not both be 0.
 *
 * @example welchHalfWidth({ variance: 0.5, n: 5 }, { variance: 0.5, n: 5 }) // 1.0313
 * @see Welch 1947; checked against SciPy's `ttest_ind(equal_var=False)`
 */
export function welchHalfWidth(first: Sample, second: Sample): number {
  const [a, b] = [first.variance / first.n, second.variance / second.n];
  const freedom = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return tFactor(freedom) * Math.sqrt(a + b);
}
