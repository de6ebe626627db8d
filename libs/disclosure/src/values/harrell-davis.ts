import betaCdf from '@stdlib/stats-base-dists-beta-cdf';

const computed = new Map<string, Float64Array>();

/**
 * What each order statistic counts in a Harrell–Davis quantile: w_i = I_{i/n}(a, b) − I_{(i−1)/n}(a, b), a = (n + 1)p, b = (n + 1)(1 − p),
 * I the regularised incomplete beta function.
 *
 * n weights that add up to 1, none negative (far from p they vanish in double precision); with n > 1 none is 1, so the quantile is never one trust's
 * score.
 *
 * @throws {RangeError} for n < 1 and for p outside (0, 1)
 * @example harrellDavisWeights(2, 0.5) // [0.5, 0.5]
 * @see Harrell and Davis (1982)
 */
export function harrellDavisWeights(n: number, p: number): Float64Array {
  if (!Number.isInteger(n) || n < 1 || !(p > 0 && p < 1)) throw new RangeError(`There is no quantile ${p} of ${n}.`);
  const key = `${n} ${p}`;
  const known = computed.get(key);
  if (known) return known;
  const share = (i: number) => (i === 0 ? 0 : i === n ? 1 : betaCdf(i / n, (n + 1) * p, (n + 1) * (1 - p)));
  const weights = new Float64Array(n);
  for (let i = 0, below = 0; i < n; i++) {
    const upTo = share(i + 1);
    weights[i] = upTo - below;
    below = upTo;
  }
  computed.set(key, weights);
  return weights;
}

/**
 * Harrell–Davis quantile: Σ w_i x_(i) with {@link harrellDavisWeights}, on all order statistics.
 *
 * A type-7 quartile is one trust's own score whenever n − 1 is a multiple of four; this one is a mean of all of them. Units: those of the
 * scores. Of one score it is that score.
 *
 * @param sorted scores in ascending order
 * @throws {RangeError} without scores, and for p outside (0, 1)
 * @example harrellDavis([2.1, 2.4, 2.9, 3.0, 3.3, 3.3, 3.8, 4.2], 0.5) // 3.127470437
 * @see Harrell and Davis (1982); checked against SciPy's `mstats.hdquantiles` and Hmisc's `hdquantile`
 */
export function harrellDavis(sorted: readonly number[], p: number): number {
  const weights = harrellDavisWeights(sorted.length, p);
  return sorted.reduce((sum, score, i) => sum + (weights[i] ?? 0) * score, 0);
}
