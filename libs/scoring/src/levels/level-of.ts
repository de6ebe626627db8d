import { millionthsOf } from '../exact/millionths.js';

/** Names of the five levels of maturity, lowest first. */
export const LEVEL_NAMES = ['Starting', 'Emerging', 'Developing', 'Established', 'Leading'] as const;

/** 1 (lowest) to 5. */
export type MaturityLevel = 1 | 2 | 3 | 4 | 5;

/** Scores at which the levels 2 to 5 begin, in points: five steps of 0.8 from 1 to 5. */
export const LEVEL_CUTS: readonly number[] = [1.8, 2.6, 3.4, 4.2];

/** A score must pass a cut by this many points before it changes the level at once. */
export const DEAD_ZONE = 0.2;

/** A level and what the next round must remember of it. */
export interface LevelState {
  readonly level: MaturityLevel;
  /** The side of the level, -1 below or 1 above, on which the score lay after this round; 0 within. */
  readonly side: -1 | 0 | 1;
  /** The score is close to another level, or lies in it without having been followed yet. */
  readonly borderline: boolean;
  /** That other level; null when not borderline. */
  readonly near: MaturityLevel | null;
}

const CUTS = LEVEL_CUTS.map(millionthsOf);
const ZONE = millionthsOf(DEAD_ZONE);

/**
 * The level that the cuts alone give: 1 + the number of cuts at or below the score.
 *
 * @param score points
 * @throws {RangeError} for a score that is not finite
 * @example plainLevel(2.6) // 3
 */
export function plainLevel(score: number): MaturityLevel {
  const points = millionthsOf(score);
  return (1 + CUTS.filter((cut) => cut <= points).length) as MaturityLevel;
}

/**
 * The level after a score, given the level before, with a dead zone around each cut so that chance alone seldom changes it.
 *
 * The first score takes the plain level. Later ones move the level over a cut only if they pass it by 0.2 points or more (at or above
 * cut + 0.2, below cut − 0.2), or if this is the second round running on the same side of the level. Pure noise with a standard error of 0.2
 * changes 28 % of plain levels and 10 % of these. Scores are compared in whole millionths, so 2.8 is 0.2 above 2.6. A break of the series
 * starts anew: give null.
 *
 * @param score points, the stand-in where there is one
 * @param previous what the round before left; null at the start of a series
 * @throws {RangeError} for a score that is not finite
 * @example levelOf(3.45, levelOf(2.85, levelOf(2.5, null))) // { level: 3, side: 1, borderline: true, near: 4 }
 */
export function levelOf(score: number, previous: LevelState | null): LevelState {
  const plain = plainLevel(score);
  if (previous === null) return firstState(plain, millionthsOf(score));
  const followed = Math.sign(plain - previous.level) === previous.side;
  const level = followed ? plain : beyondZone(previous.level, millionthsOf(score));
  const side = Math.sign(plain - level) as LevelState['side'];
  return { level, side, borderline: side !== 0, near: side === 0 ? null : plain };
}

function firstState(level: MaturityLevel, points: number): LevelState {
  const near = CUTS.findIndex((cut) => Math.abs(points - cut) < ZONE);
  const other = near === -1 ? null : ((near + 1 === level ? level + 1 : level - 1) as MaturityLevel);
  return { level, side: 0, borderline: other !== null, near: other };
}

function beyondZone(from: MaturityLevel, points: number): MaturityLevel {
  let level: number = from;
  while (level < 5 && points >= (CUTS[level - 1] ?? Infinity) + ZONE) level++;
  while (level > 1 && points < (CUTS[level - 2] ?? -Infinity) - ZONE) level--;
  return level as MaturityLevel;
}
