import type { ViewerClass } from '@boardmark/disclosure';
import { Tightest } from './tightest.js';

export const MEASURES = ['leverage', 'isolated trusts', 'series', 'width'] as const;
/** leverage and series: shares of a trust's variance; isolated trusts: fewest a combination is about; width: points of the scale. */
export type Measure = (typeof MEASURES)[number];

/** The most that one kind of viewer got out of what was fetched. */
export interface Bound {
  readonly measure: Measure;
  readonly viewer: ViewerClass;
  readonly who: string | null;
  /** Trust or trusts the number is about. */
  readonly about: string;
  readonly theme: string;
  readonly round: string;
  readonly value: number;
  readonly limit: number;
}

/** Whether a bound breaks its limit: too much explained, too few trusts, too narrow. */
export function breaks({ measure, value, limit }: Bound): boolean {
  return measure === 'leverage' || measure === 'series' ? value > limit + 1e-6 : value < limit - 1e-6;
}

/** The tightest of the bounds of one measure and one kind of viewer each. */
export function tightest(bounds: readonly Bound[]): Bound[] {
  const best = new Tightest();
  for (const bound of bounds) best.add(bound.measure, bound.viewer, bound.value, () => bound);
  return best.bounds;
}
