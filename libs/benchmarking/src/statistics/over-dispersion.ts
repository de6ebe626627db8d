import { betweenVariance } from './between-variance.js';
import { quantile } from './quartiles.js';

/** Additive over-dispersion of a funnel. */
export interface OverDispersion {
  /** φ = Σ z² / G after winsorising; 1 where chance within groups explains everything. */
  readonly phi: number;
  /** Variance between groups that the funnel's limits and the p values allow for, in points². */
  readonly tau2: number;
}

/**
 * Over-dispersion of differences from a target: z = difference / s, winsorised at the type-7 quantiles of 10 % and 90 %,
 * φ = Σ z² / G, τ² = max(0, (Gφ − (G − 1)) / (Σw − Σw² / Σw)) with w = 1 / s².
 *
 * Winsorising keeps a few truly different groups from hiding themselves by widening the funnel for all.
 * Shape: G ≥ 1 differences from 0 (points) and their sampling variances s² (points², > 0), of equal length; τ² in points², 0 for one group.
 * Throws `RangeError` for none.
 *
 * @example estimateOverDispersion([0.68, -0.1, 0.05], [0.03, 0.1, 0.08]) // { phi: 3.389, tau2: 0.2605 }
 * @see Spiegelhalter (2005), Funnel plots; checked against FunnelPlotR's over-dispersion functions
 */
export function estimateOverDispersion(differences: readonly number[], variances: readonly number[]): OverDispersion {
  const z = variances.map((variance, i) => (differences[i] ?? NaN) / Math.sqrt(variance));
  const [low, high] = [quantile(z, 0.1), quantile(z, 0.9)];
  const phi = z.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)) ** 2, 0) / z.length;
  return { phi, tau2: betweenVariance(z.length * phi - (z.length - 1), variances) };
}
