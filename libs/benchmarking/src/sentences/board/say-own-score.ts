import { formatScore } from '../numbers.js';

/** A board's own score on a theme, or why there is none. */
export interface OwnScoreStatement {
  /** Points; the stand-in where there is one. */
  readonly score: number | null;
  /** The score stands for "4.0 or above" or "2.0 or below". */
  readonly standIn: 'high' | 'low' | null;
  readonly submitted: boolean;
}

const MEANS = { high: '4.0 or above', low: '2.0 or below' } as const;

/**
 * An own score as it is written everywhere: one decimal, the words of a stand-in, or why there is none.
 *
 * Why one decimal: the likely range of a score is several tenths of a point to either side.
 *
 * @example sayOwnScore({ score: 3.8571, standIn: null, submitted: true }) // '3.9'
 * @example sayOwnScore({ score: 4.5, standIn: 'high', submitted: true }) // '4.0 or above'
 */
export function sayOwnScore({ score, standIn, submitted }: OwnScoreStatement): string {
  if (standIn !== null) return MEANS[standIn];
  if (score !== null) return formatScore(score);
  return submitted ? 'No score: fewer than 5 members answered' : 'Not submitted';
}

/**
 * A level beside its name: "level 3", "level 3, near level 4".
 *
 * @example sayLevel({ level: 3, near: 4 }) // 'level 3, near level 4'
 */
export function sayLevel({ level, near }: { readonly level: number; readonly near: number | null }): string {
  return near === null ? `level ${level}` : `level ${level}, near level ${near}`;
}

/** Said where the mean would move by more than 0.2 if executives and non-executives counted alike. */
export const DEPENDS_ON_WHO =
  'The score depends on who answered: it would differ by more than 0.2 if executives and non-executives counted alike.';
