import type { Holder } from '../confidential-types.js';

/** The scores of one group on one theme, and who knows some of them. */
export interface GroupScores {
  /** One score for each trust of the group that has one, in points. */
  readonly scores: readonly number[];
  /** Positions in `scores` that a holder knows: some, not all, since a holder of all is told nothing by an aggregate. No set twice. */
  readonly holders: readonly (readonly number[])[];
}

/**
 * The scores of a group's trusts and what every holder knows among them.
 *
 * Trusts without a score are left out, of the holders' knowledge too; positions are in the order of `members`. Holders of nothing in the
 * group and holders of all of it do not appear. Throws nothing.
 *
 * @param members codes of the trusts of the group
 * @param scores by trust, in points; null or absent without a score
 * @example groupScores(['A', 'B'], new Map([['A', 3], ['B', 4]]), [{ id: 'trust:A', kind: 'trust', trusts: ['A'] }]).holders // [[0]]
 */
export function groupScores(
  members: readonly string[],
  scores: ReadonlyMap<string, number | null>,
  holders: readonly Holder[],
): GroupScores {
  const scored = members.flatMap((code) => {
    const score = scores.get(code) ?? null;
    return score === null ? [] : [{ code, score }];
  });
  const positions = new Map(scored.map(({ code }, position) => [code, position]));
  const sets = new Map<string, readonly number[]>();
  for (const { trusts } of holders) {
    const known = [...new Set(trusts.flatMap((code) => positions.get(code) ?? []))].sort((a, b) => a - b);
    if (known.length > 0 && known.length < scored.length) sets.set(known.join(), known);
  }
  return { scores: scored.map(({ score }) => score), holders: [...sets.values()] };
}

/**
 * How many trusts of a group its largest single holder knows, of those who do not know all of it; 0 without holders. Throws nothing.
 *
 * @example largestHolder({ scores: [3, 4, 5], holders: [[0], [1, 2]] }) // 2
 */
export function largestHolder({ holders }: GroupScores): number {
  return holders.reduce((most, known) => Math.max(most, known.length), 0);
}

/**
 * The scores that a holder does not know, in order. Throws nothing.
 *
 * @example withoutHolder([3, 4, 5], [1]) // [3, 5]
 */
export function withoutHolder(scores: readonly number[], known: readonly number[]): number[] {
  const left = new Set(known);
  return scores.filter((_, position) => !left.has(position));
}
