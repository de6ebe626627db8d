import { useQuery } from '@apollo/client/react';
import { AppRoundsDocument } from '../gql/graphql.js';
import { useViewState } from '../state/use-view-state.js';
import { pickableRounds, selectRound } from './rounds.js';
import type { RoundInfo } from './rounds.js';

export interface Rounds {
  status: 'loading' | 'error' | 'ready';
  pickable: RoundInfo[];
  /** The round that the address names, of any series and whether released or not. */
  named: RoundInfo | null;
  selected: RoundInfo | null;
  retry: () => void;
}

/** The rounds to pick from and the one the address names. */
export function useRounds(): Rounds {
  const { view } = useViewState();
  const { data, error, refetch } = useQuery(AppRoundsDocument);
  const pickable = pickableRounds(data?.rounds ?? []);
  return {
    status: data ? 'ready' : error ? 'error' : 'loading',
    pickable,
    named: data?.rounds.find((round) => round.id === view.round) ?? null,
    selected: selectRound(pickable, view.round),
    retry: () => void refetch().catch(() => undefined),
  };
}
