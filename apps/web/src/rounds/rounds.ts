import type { AppRoundsQuery } from '../gql/graphql.js';

export type RoundInfo = AppRoundsQuery['rounds'][number];

/** The series of rounds by measure; the comparable overall scores are another series and never mixed in. */
export const MEASURES_SERIES = 'wgll-measures';

/** Released rounds by measure, newest first. */
export function pickableRounds(rounds: readonly RoundInfo[]): RoundInfo[] {
  return rounds
    .filter((round) => round.series === MEASURES_SERIES && round.status === 'RELEASED')
    .sort((a, b) => b.asAt.localeCompare(a.asAt));
}

/** The round the address asks for; the newest when it asks for none, nothing when it asks for one that is not there. */
export function selectRound(pickable: readonly RoundInfo[], asked: string | null): RoundInfo | null {
  if (asked === null) return pickable[0] ?? null;
  return pickable.find((round) => round.id === asked) ?? null;
}
