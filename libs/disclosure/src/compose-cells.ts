import type { GroupKind, Holder, PeerGroup } from './confidential-types.js';
import type { LedgerCell } from './ledger.js';
import type { DisclosurePolicy } from './policy.js';
import type { Coarseness } from './values/coarseness.js';
import { groupScores } from './values/group-scores.js';
import { labelExtreme } from './values/label-extreme.js';
import { precisionOf } from './values/precision.js';
import { mayShowHistogram, releaseHistogram } from './values/release-histogram.js';
import { mayShowQuartiles, releaseQuartiles } from './values/release-quartiles.js';
import { spreadBand } from './values/spread-band.js';

/** Levels that may show how scores are distributed (D9, D10); the others show their mean alone. */
const DISTRIBUTED: ReadonlySet<GroupKind> = new Set(['england', 'sector', 'region', 'peer']);

/** One theme of one round. */
export interface ThemeScores {
  readonly theme: string;
  /** By trust, in points with at most six decimals; null or absent without a score. */
  readonly scores: ReadonlyMap<string, number | null>;
}

/** How coarsely each level of a theme is released; `normal` where nothing is said. */
export type LevelSteps = Partial<Readonly<Record<GroupKind, Coarseness>>>;

/**
 * The released cells of a theme: rounded or labelled means, and for the groups that may show a distribution quartiles, histogram and
 * spread, all of them together or none.
 *
 * Which groups may is decided by structure and participation: its level, n ≥ 20, n − (largest holder) ≥ 15 (D10; D9 follows). A level on the
 * step `parent_only` has no cells; on `half_points` everything is rounded to 0.5. Groups without any score get no cell. Same input, same
 * cells, in the order of the groups.
 *
 * @param groups the released groups, residual ones included
 * @param holders everybody who knows scores of others or their own
 * @throws {RangeError} for a score with more than six decimals
 * @example composeCells(groups, { theme: 'culture', scores }, holders, DISCLOSURE_POLICY)[0]?.mean // { value: 3.42 }
 */
export function composeCells(
  groups: readonly PeerGroup[],
  { theme, scores }: ThemeScores,
  holders: readonly Holder[],
  policy: DisclosurePolicy,
  steps: LevelSteps = {},
): LedgerCell[] {
  return groups.flatMap(({ id, kind, members }) => {
    const coarseness = steps[kind] ?? 'normal';
    const group = groupScores(members, scores, holders);
    if (coarseness === 'parent_only' || group.scores.length === 0) return [];
    const step = cellStep(members.length, coarseness, policy);
    const distributed = DISTRIBUTED.has(kind) && mayShowQuartiles(group, policy) && mayShowHistogram(group, policy);
    const quartiles = distributed ? releaseQuartiles(group, step, policy, coarseness) : null;
    return {
      group: id,
      theme,
      mean: labelExtreme(group, step, policy, coarseness),
      quartiles,
      histogram: distributed ? releaseHistogram(group, policy, coarseness) : null,
      spread: spreadBand(quartiles, policy),
    };
  });
}

/**
 * What the numbers of a cell are rounded to, in points: {@link precisionOf}, or 0.5 on the last step of the ladder that shows numbers. Throws nothing.
 *
 * @example cellStep(205, 'half_points', DISCLOSURE_POLICY) // 0.5
 */
export function cellStep(nEligible: number, coarseness: Coarseness, policy: DisclosurePolicy): number {
  return coarseness === 'half_points' ? policy.tripwire.halfPoints : precisionOf(nEligible, policy);
}
