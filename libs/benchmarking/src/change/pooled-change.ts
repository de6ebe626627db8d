import { mean } from '../statistics/mean.js';
import { poolVariance } from '../statistics/pooled-variance.js';
import type { GroupPanel } from './group-panels.js';

/** Spread of paired changes, which every interval and test of change rests on. */
export interface PooledChange {
  /** s_Δ²: variance of trusts' changes within systems, in points²; null when df < 1. */
  readonly variance: number | null;
  /** N_S − G: trusts in the systems' panels minus systems with a panel. */
  readonly df: number;
}

/**
 * Variance of paired changes within systems, pooled: s_Δ² = Σ_g Σ_i (d_i − d̄_g)² / (N_S − G), d = after − before, N_S trusts in the panels
 * of G systems.
 *
 * A system's own changes are far too few for a test of their own: three trusts cannot reach p < 0.25 whatever they do. England's and
 * regions' panels hold the same trusts again and are passed over; so are empty panels. Changes in points, the variance in points².
 * Null when df < 1. Throws nothing.
 *
 * @example poolChanges(groupPanels(round2024, round2025)) // { variance: 0.05997, df: 162 }
 * @see the within-group mean square of a one-way analysis of variance
 */
export function poolChanges(panels: readonly GroupPanel[]): PooledChange {
  const changes = panels
    .filter(({ key, panel }) => key.level === 'system' && panel.length > 0)
    .map(({ panel }) => panel.map(({ before, after }) => after - before));
  const df = changes.reduce((sum, values) => sum + values.length, 0) - changes.length;
  return { variance: poolVariance(changes, df), df };
}

/**
 * Mean change of a panel, d̄ = Σ (after − before) / n, in points. Throws `RangeError` for an empty panel.
 *
 * @example a panel that moved from 2.0 to 2.5 and from 3.0 to 3.1 has a mean change of 0.3
 */
export function meanChange({ panel }: GroupPanel): number {
  return mean(panel.map(({ before, after }) => after - before));
}
