import { ENGLAND_CODE, LEVELS } from '@boardmark/assessment';
import type { GroupKey } from './aggregate.js';
import { compareCodes } from './ordering.js';
import type { TrustAsAt } from './round-data.js';

/** England, the region and the system that a trust is counted in. */
function groupsOf({ region, system }: TrustAsAt): readonly GroupKey[] {
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

/** Divides items among the groups of a round. */
export type DivideAmongGroups = <T>(items: readonly T[], trustOf: (item: T) => TrustAsAt) => readonly Grouped<T>[];

/**
 * Makes the function that divides items among every group of `trusts`: England first, then regions, then systems, each by code.
 *
 * Groups exist by their eligible trusts, so one whose trusts all stayed away has no items but is not left out; without trusts
 * there is no group. Items keep their order. The function throws `Error` for an item whose trust is none of `trusts`.
 *
 * @example groupingOf(trusts)(submissions, ({ trust }) => trust)[0] // England and all submissions
 */
export function groupingOf(trusts: readonly TrustAsAt[]): DivideAmongGroups {
  const keys = new Map(trusts.flatMap(groupsOf).map((key) => [nameOf(key), key]));
  const sorted = [...keys.values()].sort(byGroup);
  const position = new Map(sorted.map((key, i) => [nameOf(key), i]));
  const positions = new Map(trusts.map((trust) => [trust.code, groupsOf(trust).map((key) => position.get(nameOf(key)) ?? -1)]));
  return (items, trustOf) => {
    const groups = sorted.map((key) => ({ key, items: [] as (typeof items)[number][] }));
    for (const item of items) {
      const own = positions.get(trustOf(item).code);
      if (!own) throw new Error(`${trustOf(item).code} is none of the trusts of the round.`);
      for (const i of own) groups[i]?.items.push(item);
    }
    return groups;
  };
}

const nameOf = ({ level, code }: GroupKey): string => `${level} ${code}`;

const byGroup = (a: GroupKey, b: GroupKey): number =>
  LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) || compareCodes(a.code, b.code);
