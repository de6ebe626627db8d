import type { AppRoundsQuery } from '../gql/graphql.js';

export type RoundInfo = AppRoundsQuery['rounds'][number];

/** The series of rounds by measure, and that of invented ones; the comparable overall scores are another series and never mixed in. */
const MEASURES_SERIES = new Set(['wgll-measures', 'illustrative-wgll-measures']);

export function isByMeasure({ series }: Pick<RoundInfo, 'series'>): boolean {
  return MEASURES_SERIES.has(series);
}

/** Released rounds by measure, newest first; invented ones after the real ones, so that they are never what is opened first. */
export function pickableRounds(rounds: readonly RoundInfo[]): RoundInfo[] {
  return rounds
    .filter((round) => round.status === 'RELEASED' && isByMeasure(round))
    .sort((a, b) => Number(a.illustrative) - Number(b.illustrative) || b.asAt.localeCompare(a.asAt));
}

/** The round the address asks for; the newest when it asks for none, nothing when it asks for one that is not there. */
export function selectRound(pickable: readonly RoundInfo[], asked: string | null): RoundInfo | null {
  if (asked === null) return pickable[0] ?? null;
  return pickable.find((round) => round.id === asked) ?? null;
}
