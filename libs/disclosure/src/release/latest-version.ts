import type { ConfidentialTable, EarlierRelease } from '../confidential-types.js';

/** The newest release of the round itself; null before the first. Throws nothing. */
export function latestVersion({ round, earlier }: ConfidentialTable): EarlierRelease | null {
  return earlier.findLast((release) => release.round === round.position) ?? null;
}
