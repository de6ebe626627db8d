import type { MatchingGroupMean } from '../aggregate.js';
import type { PreparedRound } from '../prepared-round.js';
import type { TrustAsAt } from '../round-data.js';
import { type Unit, unitsOfSlice } from '../units.js';
import { type MatchingGroup, MATCHING_GROUPS, matchingGroupOf } from './matching-group.js';

/**
 * Mean of each matching group inside England, each region and each system, for every theme: Σ weight · score / Σ weight.
 *
 * A trust with k scored settings weighs 1/k in each, so Σ_groups Σ weight · mean = n · mean of the whole group in the slice `all`.
 * Means in points. Order: level, code, matching group, theme. Groups without a score are left out. Throws nothing on a prepared round.
 *
 * @example two acute trusts, one of 3.0 with acute services alone, one of 4.0 with community services too, have a mean of
 * (3.0 + 4.0 / 2) / 1.5 = 3.33 in acute services
 */
export function matchingGroupMeans(round: PreparedRound): MatchingGroupMean[] {
  const byTheme = round.themes.map((_, theme) =>
    round.divideAmongGroups(partsOf(unitsOfSlice(round, 'all', theme)), ({ trust }) => trust),
  );
  const groups = byTheme[0] ?? [];
  return groups.flatMap(({ key }, g) =>
    MATCHING_GROUPS.flatMap((matchingGroup) =>
      round.themes.flatMap((theme, t) => {
        const found = meanOfGroup(byTheme[t]?.[g]?.items ?? [], matchingGroup);
        return found ? [{ ...key, matchingGroup, theme, ...found }] : [];
      }),
    ),
  );
}

interface Part {
  readonly trust: TrustAsAt;
  readonly matchingGroup: MatchingGroup;
  readonly score: number;
  readonly weight: number;
}

function partsOf(units: readonly Unit[]): Part[] {
  return units.flatMap(({ trust, parts }) =>
    parts.map(({ careSetting, score, weight }) => ({
      trust,
      matchingGroup: matchingGroupOf(careSetting, trust.sector),
      score,
      weight,
    })),
  );
}

function meanOfGroup(all: readonly Part[], matchingGroup: MatchingGroup): { nSubmissions: number; mean: number } | null {
  const parts = all.filter((part) => part.matchingGroup === matchingGroup);
  if (parts.length === 0) return null;
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  return { nSubmissions: parts.length, mean: parts.reduce((sum, part) => sum + part.weight * part.score, 0) / weight };
}
