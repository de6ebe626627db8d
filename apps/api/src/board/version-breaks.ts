import { compareVersions } from '@boardmark/scoring';
import type { StoredRound } from '../frameworks/rounds.repository.js';

/** For each round of a series, whether a theme cannot be compared with the round before; false for the first. */
export function versionBreaks(theme: string, rounds: readonly Pick<StoredRound, 'framework'>[]): boolean[] {
  return rounds.map(({ framework }, i) => {
    const before = rounds[i - 1]?.framework;
    if (!before || before.id === framework.id) return false;
    return compareVersions(before, framework).find((compared) => compared.theme === theme)?.comparable !== true;
  });
}
