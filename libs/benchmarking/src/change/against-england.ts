import type { ChangeAgainstEngland } from '../change-types.js';
import { flagDiscoveries } from '../statistics/false-discovery.js';
import { tTestP } from '../statistics/t-distribution.js';
import type { PooledChange } from './pooled-change.js';

/** A group's mean change over its n trusts. */
export interface MeanChange {
  readonly n: number;
  readonly change: number;
}

/**
 * Did each group of one level change more or less than England?
 *
 * England contains the group, so the two share its trusts: with independent changes of variance s_Δ² within systems,
 * Var(d̄_g − d̄_England) = s_Δ² (1/n_g − 1/N). Tested with t on the pooled degrees of freedom; the groups of the level are one family
 * for Benjamini and Hochberg at q = 0.10. Flagged: `more` or `less` by the sign of d̄_g − d̄_England ("less" includes falling while
 * England rises); else `about_as_much`, which is also the answer where there is no test (no variance, or the group is all of England).
 *
 * Shape and units: changes in points, n ≥ 1 trusts each, one answer per group in the order given. Throws nothing.
 *
 * @example compareWithEngland([{ n: 16, change: 0.21 }], { n: 204, change: 0.16 }, { variance: 0.058, df: 162 }) // ['about_as_much']
 * @see Benjamini and Hochberg (1995)
 */
export function compareWithEngland(
  groups: readonly MeanChange[],
  england: MeanChange,
  { variance, df }: PooledChange,
): ChangeAgainstEngland[] {
  const excess = groups.map(({ change }) => change - england.change);
  const p = groups.map(({ n }, i) => tTestP(excess[i] ?? NaN, variance === null ? null : variance * (1 / n - 1 / england.n), df));
  const tested = p.flatMap((value, i) => (value === null ? [] : [{ i, value }]));
  const flags = flagDiscoveries(tested.map(({ value }) => value));
  const flagged = new Set(tested.filter((_, k) => flags[k]).map(({ i }) => i));
  return excess.map((value, i) => {
    if (!flagged.has(i)) return 'about_as_much';
    return value > 0 ? 'more' : 'less';
  });
}
