import type { Level } from '@boardmark/assessment';
import type { Verdict } from '../change-types.js';
import { flagDiscoveries } from '../statistics/false-discovery.js';

/** What a verdict on a group's change rests on. */
export interface ChangeEvidence {
  readonly level: Level;
  readonly change: number;
  readonly ciLow: number | null;
  readonly ciHigh: number | null;
  readonly pValue: number | null;
}

/**
 * Verdict on each group's matched-panel change.
 *
 * England and regions: improved or deteriorated when the 95 % interval excludes 0. Systems are many, so theirs must also be flagged by
 * Benjamini and Hochberg at q = 0.10 over the changes of all systems. Without an interval: no clear change. An end of the interval at
 * exactly 0 does not exclude it.
 *
 * Shape and units: changes and intervals in points, one verdict per group in the order given; all systems must be given at once, since
 * they are one family. Throws nothing.
 *
 * @example groupVerdicts([{ level: 'england', change: 0.16, ciLow: 0.12, ciHigh: 0.19, pValue: 1e-9 }]) // ['improved']
 * @see Benjamini and Hochberg (1995)
 */
export function groupVerdicts(groups: readonly ChangeEvidence[]): Verdict[] {
  const family = groups.flatMap(({ level, pValue }, i) => (level === 'system' && pValue !== null ? [{ i, pValue }] : []));
  const flags = flagDiscoveries(family.map(({ pValue }) => pValue));
  const flagged = new Set(family.filter((_, k) => flags[k]).map(({ i }) => i));
  return groups.map(({ level, ciLow, ciHigh }, i) => {
    if (ciLow === null || ciHigh === null || (level === 'system' && !flagged.has(i))) return 'no_clear_change';
    if (ciLow > 0) return 'improved';
    return ciHigh < 0 ? 'deteriorated' : 'no_clear_change';
  });
}
