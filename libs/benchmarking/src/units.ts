import type { CareSetting, Slice } from '@boardmark/assessment';
import type { PreparedRound, PreparedSubmission } from './prepared-round.js';
import type { TrustAsAt } from './round-data.js';
import { mean } from './statistics/mean.js';

/** One submission's score on a theme, and its share of its unit. The weights of a unit add up to 1. */
export interface UnitPart {
  readonly careSetting: CareSetting;
  readonly score: number;
  readonly weight: number;
}

/** What is counted once in a slice: a trust in `all`, a submission in a care setting. `score` = Σ weight · score of its parts. */
export interface Unit {
  readonly trust: TrustAsAt;
  readonly score: number;
  readonly parts: readonly UnitPart[];
}

/**
 * Units of a slice on one theme (by position among the prepared themes).
 *
 * In `all` a trust counts once: its score is the mean of its settings' scores on the theme, and each of its k scored settings
 * weighs 1/k, here and in every mean of a matching group, so that groups add up to the system. In a care setting each submission is
 * a unit. Submissions without a score on the theme are left out, so k may differ between themes. Scores in points. Order: by trust code.
 * Throws nothing on a prepared round; an unknown position has no units.
 *
 * @example a trust with 4.0 in acute and 3.0 in community is one unit of 3.5 in `all`, and a unit of 4.0 in `acute`
 */
export function unitsOfSlice(round: PreparedRound, slice: Slice, theme: number): Unit[] {
  const byTrust = new Map<TrustAsAt, { careSetting: CareSetting; score: number }[]>();
  for (const { trust, careSetting, score } of scoresInSlice(round.submissions, slice, theme)) {
    const scores = byTrust.get(trust);
    if (scores) scores.push({ careSetting, score });
    else byTrust.set(trust, [{ careSetting, score }]);
  }
  return [...byTrust].map(([trust, scores]) => ({
    trust,
    score: mean(scores.map(({ score }) => score)),
    parts: scores.map((part) => ({ ...part, weight: 1 / scores.length })),
  }));
}

function scoresInSlice(submissions: readonly PreparedSubmission[], slice: Slice, theme: number) {
  return submissions.flatMap(({ trust, careSetting, scores }) => {
    const score = scores[theme];
    const outside = slice !== 'all' && slice !== careSetting;
    return outside || score === null || score === undefined ? [] : [{ trust, careSetting, score }];
  });
}
