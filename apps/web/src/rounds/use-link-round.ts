import { useQuery } from '@apollo/client/react';
import { AppRoundsDocument } from '../gql/graphql.js';
import { useViewState } from '../state/use-view-state.js';
import { pickableRounds, selectRound } from './rounds.js';

/** The round that links to other pages carry: the one of the address, unless a page has learnt that it is not there. */
export function useLinkRound(): string | null {
  const { view } = useViewState();
  const { data } = useQuery(AppRoundsDocument, { fetchPolicy: 'cache-only' });
  if (!data?.rounds) return view.round;
  return selectRound(pickableRounds(data.rounds), view.round) ? view.round : null;
}
