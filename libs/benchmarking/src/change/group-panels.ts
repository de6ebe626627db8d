import type { GroupKey } from '../aggregate.js';
import type { PreparedRound } from '../prepared-round.js';
import type { Pair } from './decompose-change.js';
import { overallScores } from './overall-scores.js';

/** A trust's pair of scores. */
export interface TrustPair extends Pair {
  readonly trust: string;
}

/** A group's trusts in both rounds, and everyone's scores in each. */
export interface GroupPanel {
  readonly key: GroupKey;
  readonly panel: readonly TrustPair[];
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Matched panels: for each group of the later round the trusts that have an overall score in both rounds.
 *
 * Membership is as it was: a trust is in a group's panel if it belonged to the group in both rounds, so one that moved between systems is
 * a leaver of one and an entrant of the other, and stays in England's panel. A group that is new, or shares no trust with its former self,
 * has an empty panel. A group that has ended is left out.
 *
 * Order of groups as in `groupingOf`, of trusts by code. Scores in points. Throws nothing on prepared rounds; that both rounds ask the same
 * is for the caller to see to.
 *
 * @example groupPanels(round2024, round2025)[0]?.panel.length // England: 204
 */
export function groupPanels(before: PreparedRound, after: PreparedRound): GroupPanel[] {
  const earlier = before.divideAmongGroups(overallScores(before), ({ trust }) => trust);
  const later = after.divideAmongGroups(overallScores(after), ({ trust }) => trust);
  return later.map(({ key, items }) => {
    const same = earlier.find((group) => group.key.level === key.level && group.key.code === key.code)?.items ?? [];
    const scoreBefore = new Map(same.map(({ trust, score }) => [trust.code, score]));
    return {
      key,
      panel: items.flatMap(({ trust, score }) => {
        const first = scoreBefore.get(trust.code);
        return first === undefined ? [] : [{ trust: trust.code, before: first, after: score }];
      }),
      before: same.map(({ score }) => score),
      after: items.map(({ score }) => score),
    };
  });
}
