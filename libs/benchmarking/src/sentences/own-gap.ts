import { mean } from '../statistics/mean.js';
import { roundTo } from './numbers.js';

/** An ICB's own score on a measure and the mean of its trusts. */
export interface OwnAndTrusts {
  readonly own: number | null;
  readonly mean: number | null;
}

/**
 * Own score minus the mean of the trusts, in points; null when either is missing.
 *
 * @example ownGap({ own: 4, mean: 2.9 }) // 1.1
 */
export function ownGap({ own, mean: trusts }: OwnAndTrusts): number | null {
  return own === null || trusts === null ? null : own - trusts;
}

/**
 * Mean gap over the systems that have both scores, Σ (own − mean) / n in points: whether ICBs see themselves above or below their trusts.
 *
 * Null when no system has both. Every ICB weighs the same.
 *
 * @example averageOwnGap([{ own: 4, mean: 3 }, { own: 2, mean: 3 }, { own: null, mean: 3 }]) // 0
 */
export function averageOwnGap(systems: readonly OwnAndTrusts[]): number | null {
  const gaps = systems.map(ownGap).filter((gap) => gap !== null);
  return gaps.length === 0 ? null : mean(gaps);
}

/**
 * A gap as it is printed, with one decimal, since the ICBs' own scores have no more; rounded by `roundTo`.
 *
 * @example roundGap(-0.25) // -0.3
 */
export function roundGap(gap: number): number {
  return roundTo(gap, 1);
}
