import type { PreparedRound } from '../prepared-round.js';
import type { TrustAsAt } from '../round-data.js';
import { unitsOfSlice } from '../units.js';

/** A trust and its overall score, its settings averaged: the unit of every statement on change. */
export interface OverallScore {
  readonly trust: TrustAsAt;
  readonly score: number;
}

/**
 * Overall score of each trust: Σ submission's mean over all themes / number of its complete submissions. In a series with one theme the
 * mean over themes is that theme's score.
 *
 * Shape and units: at most one score per trust, in points, by trust code. A submission with a theme missing is incomplete and left out; a
 * trust without a complete one has no overall score. Throws nothing on a prepared round.
 *
 * @example a trust with submissions of means 3 and 2 has an overall score of 2.5
 */
export function overallScores(round: PreparedRound): OverallScore[] {
  return unitsOfSlice(round, 'all', round.themes.length - 1).map(({ trust, score }) => ({ trust, score }));
}
