import { ENGLAND_CODE, LEVELS } from '@boardmark/assessment';
import type { GroupKey } from './aggregate.js';
import { compareCodes } from './ordering.js';
import type { TrustAsAt } from './round-data.js';

/** England, the region and the system that a trust is counted in. */
export function groupsOf({ region, system }: TrustAsAt): readonly GroupKey[] {
  return [
    { level: 'england', code: ENGLAND_CODE },
    { level: 'region', code: region },
    { level: 'system', code: system },
  ];
}

/** A group and what belongs to it. */
export interface Grouped<T> {
  readonly key: GroupKey;
  readonly items: readonly T[];
}

/**
 * Divides items among every group of `trusts`: England first, then regions, then systems, each by code.
 *
 * Groups exist by their eligible trusts, so one whose trusts all stayed away has no items but is not left out; without trusts
 * there is no group. Items keep their order. Throws `Error` for an item whose trust belongs to no group of `trusts`.
 *
 * @example divideAmongGroups(round.trusts, round.submissions, (submission) => submission.trust)
 */
export function divideAmongGroups<T>(
  trusts: readonly TrustAsAt[],
  items: readonly T[],
  trustOf: (item: T) => TrustAsAt,
): readonly Grouped<T>[] {
  const groups = new Map<string, { key: GroupKey; items: T[] }>();
  for (const key of trusts.flatMap(groupsOf)) groups.set(nameOf(key), { key, items: [] });
  for (const item of items) {
    for (const key of groupsOf(trustOf(item))) {
      const group = groups.get(nameOf(key));
      if (!group) throw new Error(`${trustOf(item).code} belongs to no group of the round.`);
      group.items.push(item);
    }
  }
  return [...groups.values()].sort((a, b) => byGroup(a.key, b.key));
}

const nameOf = ({ level, code }: GroupKey): string => `${level} ${code}`;

const byGroup = (a: GroupKey, b: GroupKey): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareCodes(a.code, b.code);
