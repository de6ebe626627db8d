import { MATCHING_GROUP_LABELS, MATCHING_GROUPS } from '@boardmark/benchmarking';
import type { ReleasedMatchingMean } from './released-rows.js';
import type { MatchingGroup } from './system-benchmark.model.js';

/** Means of each kind of service that a system has, beside England's, themes in the order given. */
export function toMatchingGroups(
  themes: readonly string[],
  system: readonly ReleasedMatchingMean[],
  england: readonly ReleasedMatchingMean[],
): MatchingGroup[] {
  return MATCHING_GROUPS.flatMap((code) => {
    const here = system.filter((row) => row.matchingGroup === code);
    const everywhere = england.filter((row) => row.matchingGroup === code);
    if (here.length === 0) return [];
    const means = (rows: readonly ReleasedMatchingMean[]) =>
      themes.map((theme) => rows.find((row) => row.theme === theme)?.mean ?? null);
    const size = (rows: readonly ReleasedMatchingMean[]) => Math.max(...rows.map((row) => row.nSubmissions));
    return [
      {
        code,
        label: MATCHING_GROUP_LABELS[code],
        nTrusts: size(here),
        nEngland: size(everywhere),
        means: means(here),
        englandMeans: means(everywhere),
      },
    ];
  });
}
