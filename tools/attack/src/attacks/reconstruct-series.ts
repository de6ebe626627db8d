import type { Evidence } from '../facts/evidence.js';
import type { LinearSystem } from '../facts/linear-system.js';
import type { Knower } from '../facts/viewers.js';
import { cholesky, forward } from '../solve/cholesky.js';
import { priorCovariance } from '../solve/series-prior.js';
import { type Bound, tightest } from './bound.js';
import { seriesLimit } from './limits.js';

/**
 * What all rounds together explain of each trust's score, for an outsider and everybody with knowledge of their own: 1 minus the variance that is left
 * over the variance without any release. Known values count on both sides, so only what the release adds is counted.
 */
export function reconstructSeries(
  system: LinearSystem,
  viewers: readonly Knower[],
  successions: Evidence['successions'],
): Bound[] {
  const { unknowns, rows, theme } = system;
  const prior = priorCovariance(successions, unknowns);
  const byTrust = new Map<string, number[]>();
  unknowns.forEach(({ trust }, u) => byTrust.set(trust, [...(byTrust.get(trust) ?? []), u]));
  const kin = unknowns.map(({ trust }) => prior.kin(trust).flatMap((t) => byTrust.get(t) ?? []));
  const covariance = unknowns.map((a, u) => (kin[u] ?? []).map((v) => prior.of(a, unknowns[v] as typeof a)));
  const explained = explain(system, kin, covariance);
  const priorOf = (u: number, v: number) => covariance[u]?.[kin[u]?.indexOf(v) ?? -1] ?? 0;
  const share = (knows: readonly number[], targets: readonly number[]) =>
    condition(knows, targets, priorOf, explained, rows.length);
  const everyone = unknowns.map((_, u) => u);
  const outsider = { id: null, kind: 'outsider' as const, knows: [] as readonly number[] };
  return tightest(
    [outsider, ...viewers].flatMap(({ id, kind, knows }) => {
      const known = new Set(knows);
      const targets = everyone.filter((u) => !known.has(u));
      const shares = share(knows, targets);
      const worst = shares.reduce((best, value, k) => (value > (shares[best] ?? 0) ? k : best), 0);
      const about = unknowns[targets[worst] ?? -1];
      if (!about) return [];
      const found = { measure: 'series', viewer: kind, who: id, about: about.trust, theme, round: about.round } as const;
      return [{ ...found, value: shares[worst] ?? 0, limit: seriesLimit }];
    }),
  );
}

/** L⁻¹ A Σ e_u for every unknown u, where L L′ = A Σ A′ + R. */
function explain({ rows, unknowns }: LinearSystem, kin: readonly number[][], covariance: readonly number[][]): Float64Array[] {
  const n = rows.length;
  const inRow = unknowns.map(() => [] as { row: number; sign: number }[]);
  rows.forEach(({ columns, signs }, row) => columns.forEach((u, k) => inRow[u]?.push({ row, sign: signs[k] ?? 1 })));
  const loadings = unknowns.map((_, u) => {
    const loading = new Float64Array(n);
    kin[u]?.forEach((v, k) => {
      for (const { row, sign } of inRow[v] ?? []) loading[row] = (loading[row] ?? 0) + sign * (covariance[u]?.[k] ?? 0);
    });
    return loading;
  });
  const gram = new Float64Array(n * n);
  rows.forEach(({ columns, signs, slack }, r) => {
    columns.forEach((u, k) => {
      const loading = loadings[u] as Float64Array;
      for (let s = 0; s < n; s++) gram[r * n + s] = (gram[r * n + s] as number) + (signs[k] ?? 1) * (loading[s] as number);
    });
    gram[r * n + r] = (gram[r * n + r] as number) + slack ** 2 / 12;
  });
  const lower = cholesky(gram, n);
  return loadings.map((loading) => forward(lower, n, loading));
}

function condition(
  knows: readonly number[],
  targets: readonly number[],
  priorOf: (u: number, v: number) => number,
  explained: readonly Float64Array[],
  width: number,
): number[] {
  const dot = (u: number, v: number) => {
    const [a, b] = [explained[u] as Float64Array, explained[v] as Float64Array];
    let sum = 0;
    for (let k = 0; k < width; k++) sum += (a[k] as number) * (b[k] as number);
    return sum;
  };
  const k = knows.length;
  const matrix = (of: (u: number, v: number) => number) => {
    const full = new Float64Array(k * k);
    knows.forEach((u, i) => knows.slice(0, i + 1).forEach((v, j) => (full[i * k + j] = of(u, v))));
    return cholesky(full, k);
  };
  const before = matrix(priorOf);
  const after = matrix((u, v) => priorOf(u, v) - dot(u, v));
  const left = (target: number, own: number, lower: Float64Array, of: (u: number, v: number) => number) =>
    own -
    forward(
      lower,
      k,
      Float64Array.from(knows, (v) => of(target, v)),
    ).reduce((sum, x) => sum + x * x, 0);
  return targets.map((u) => {
    const prior = left(u, priorOf(u, u), before, priorOf);
    const posterior = left(u, priorOf(u, u) - dot(u, u), after, (a, b) => priorOf(a, b) - dot(a, b));
    return 1 - posterior / prior;
  });
}
