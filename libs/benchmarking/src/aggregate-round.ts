import { SLICES } from '@boardmark/assessment';
import type { Aggregate } from './aggregate.js';
import { aggregateTheme } from './aggregate-theme.js';
import { coverageOf } from './coverage.js';
import { judgeSystems, type Judgements } from './like-for-like/clarity.js';
import { matchingGroupMeans } from './matching/matching-group-means.js';
import { MATCHING_CODES } from './matching/matchings.js';
import { type PreparedRound, prepareRound } from './prepared-round.js';
import type { RoundData } from './round-data.js';
import type { RoundResult, SubmissionScore } from './round-result.js';
import { FALSE_DISCOVERY_RATE } from './statistics/false-discovery.js';
import { CONFIDENCE } from './statistics/t-distribution.js';
import { themeParameters } from './theme-parameters.js';

/**
 * Everything that a published round says by itself, computed once when it is closed.
 *
 * For England, each region and each system, each slice and each theme (and the derived theme `profile`): equal-unit mean, type-7
 * quartiles, 95 % interval with the pooled variance, expected score of the same mix, difference split into mix and score,
 * empirical-Bayes estimate, and for systems in `all` the verdict of the false-discovery rule under every registered matching.
 *
 * Scores, means and differences in points from 1 to 5. Pure, and the same to the last bit for the same data in any order. Missing scores
 * are left out theme by theme; groups without a score have nulls; an empty round has empty lists. Throws `Error` for contradictory input
 * (see `prepareRound`).
 *
 * @example aggregateRound(round).aggregates.find(({ code, theme }) => code === 'QYG' && theme === 'well_led')?.mean // 3.55625
 * @see docs/method.md, and the sources named at each part; checked against NumPy, SciPy and R
 */
export function aggregateRound(data: RoundData): RoundResult {
  const round = prepareRound(data);
  const judgements = judgeSystems(round);
  return {
    aggregates: aggregateSlices(round, judgements),
    matchingGroupMeans: matchingGroupMeans(round),
    coverage: coverageOf(round),
    namedScores: namedScores(round),
    parameters: {
      confidence: CONFIDENCE,
      falseDiscoveryRate: FALSE_DISCOVERY_RATE,
      matchings: MATCHING_CODES,
      familySize: judgements.familySize,
      themes: themeParameters(round),
    },
  };
}

function aggregateSlices(round: PreparedRound, judgements: Judgements): Aggregate[] {
  const columns = SLICES.flatMap((slice) => round.themes.map((_, theme) => aggregateTheme(round, slice, theme, judgements)));
  const groups = columns[0] ?? [];
  return groups.flatMap((_, g) => columns.flatMap((column) => column.slice(g, g + 1)));
}

function namedScores(round: PreparedRound): SubmissionScore[] {
  return round.submissions.flatMap(({ trust, careSetting, matchingGroup, scores }) =>
    round.themes.flatMap((theme, i) => {
      const score = scores[i] ?? null;
      return score === null ? [] : [{ organisation: trust.code, careSetting, matchingGroup, theme, score }];
    }),
  );
}
