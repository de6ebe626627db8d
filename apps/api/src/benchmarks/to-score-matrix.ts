import { sayScores } from '@boardmark/benchmarking';
import type { Theme } from '@boardmark/assessment';
import type { MissingTrust } from './coverage.model.js';
import type { ReleasedScore } from './released-rows.js';
import type { MatchingGroup, ScoreMatrix } from './system-benchmark.model.js';
import { toScoreRows } from './to-score-rows.js';

/** Scores of a system's trusts as columns, `codes` naming them (the measures, the derived mean last), with the finding over the measures. */
export function toScoreMatrix(
  measures: readonly Pick<Theme, 'name'>[],
  codes: readonly string[],
  scores: readonly ReleasedScore[],
  groups: readonly MatchingGroup[],
  missing: MissingTrust[],
): ScoreMatrix {
  const rows = toScoreRows(scores, codes);
  const ofMeasures = (values: readonly (number | null)[]) => values.slice(0, measures.length);
  return {
    finding: sayScores({
      themes: measures.map((theme) => theme.name),
      submissions: rows.map((row) => ofMeasures(row.scores)),
      groups: groups.map((group) => ofMeasures(group.means)),
    }),
    codes: rows.map((row) => row.code),
    names: rows.map((row) => row.name),
    careSettings: rows.map((row) => row.careSetting),
    matchingGroups: rows.map((row) => row.matchingGroup),
    alsoIn: rows.map((row) => row.alsoIn),
    themes: codes.map((theme, i) => ({ theme, scores: rows.map((row) => row.scores[i] ?? null) })),
    missing,
  };
}
