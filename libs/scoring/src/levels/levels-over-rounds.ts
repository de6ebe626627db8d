import { levelOf, type LevelState } from './level-of.js';

/** A theme's score in one round. `startsSeries` where it cannot be compared with the rounds before. */
export interface RoundScore {
  readonly score: number | null;
  readonly startsSeries: boolean;
}

/**
 * The level of each round, oldest first. A round without a score has no level and leaves the memory as it was; a round that starts a
 * series forgets what came before.
 *
 * @throws {RangeError} for a score that is not finite
 * @example levelsOverRounds([2.5, 2.85, 3.45, 3.45].map((score) => ({ score, startsSeries: false }))).map((s) => s?.level) // [2, 3, 3, 4]
 */
export function levelsOverRounds(rounds: readonly RoundScore[]): readonly (LevelState | null)[] {
  let memory: LevelState | null = null;
  return rounds.map(({ score, startsSeries }) => {
    if (startsSeries) memory = null;
    if (score === null) return null;
    memory = levelOf(score, memory);
    return memory;
  });
}
