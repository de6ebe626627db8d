import type { PreparedRound } from '../prepared-round.js';
import type { TrustAsAt } from '../round-data.js';
import { unitsOfSlice } from '../units.js';

/** A trust and its overall score, its settings averaged: the unit of every statement on change. */
export interface OverallScore {
  readonly trust: TrustAsAt;
  readonly score: number;
}

/**
 * Overall score of each trust: the mean over its care settings of the submission's mean over all themes (the only theme's score in
 * a series with one). Trusts without a complete submission are left out. By trust code.
 */
export function overallScores(round: PreparedRound): OverallScore[] {
  return unitsOfSlice(round, 'all', round.themes.length - 1).map(({ trust, score }) => ({ trust, score }));
}
