/** ln Γ(x) by Lanczos, good to ten digits. */
function logGamma(x: number): number {
  const c = [
    76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2, -0.5395239384953e-5,
  ];
  const t = x + 5.5 - (x + 0.5) * Math.log(x + 5.5);
  const sum = c.reduce((s, value, j) => s + value / (x + 1 + j), 1.000000000190015);
  return -t + Math.log((2.5066282746310005 * sum) / x);
}

/** Harrell and Davis's quantile: order statistics weighted by a beta distribution, integrated by Simpson's rule in 100 steps a piece. */
export function harrellDavisQuantile(sorted: readonly number[], p: number): number {
  const weights = weightsOf(sorted.length, p);
  return sorted.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0);
}

const known = new Map<string, readonly number[]>();

/** The weight of each order statistic; worked out once for each size and probability. */
function weightsOf(n: number, p: number): readonly number[] {
  const weights = known.get(`${n} ${p}`) ?? integrateWeights(n, p);
  known.set(`${n} ${p}`, weights);
  return weights;
}

function integrateWeights(n: number, p: number): number[] {
  const [a, b] = [p * (n + 1), (1 - p) * (n + 1)];
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  const density = (x: number) => (x <= 0 || x >= 1 ? 0 : Math.exp(scale + (a - 1) * Math.log(x) + (b - 1) * Math.log(1 - x)));
  const weights = Array.from({ length: n }, (_, i) => integrate(density, i / n, (i + 1) / n, 100));
  const total = weights.reduce((sum, w) => sum + w, 0);
  return weights.map((weight) => weight / total);
}

/** The quantile of spreadsheets: a trust's own value, or a point between two neighbours. */
export function plainQuantile(sorted: readonly number[], p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? NaN;
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? NaN) - below);
}

function integrate(f: (x: number) => number, from: number, to: number, steps: number): number {
  const h = (to - from) / steps;
  let sum = f(from) + f(to);
  for (let k = 1; k < steps; k++) sum += f(from + k * h) * (k % 2 === 1 ? 4 : 2);
  return (sum * h) / 3;
}
