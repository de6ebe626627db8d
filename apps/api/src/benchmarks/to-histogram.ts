import { countInBins, HISTOGRAM_EDGES } from '@boardmark/benchmarking';
import type { OdsCode } from '@boardmark/assessment';
import type { ReleasedScore } from './released-rows.js';
import type { Histogram } from './release.model.js';

/** Counts trusts by their score on a theme; a trust with several care settings counts once, with its mean. */
export function toHistogram(theme: string, scores: readonly ReleasedScore[]): Omit<Histogram, 'finding'> {
  const settings = new Map<OdsCode, number[]>();
  for (const score of scores) {
    if (score.theme === theme) settings.set(score.organisation, [...(settings.get(score.organisation) ?? []), score.score]);
  }
  return { theme, edges: [...HISTOGRAM_EDGES], counts: countInBins([...settings.values()]) };
}
