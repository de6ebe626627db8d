import { skipToken, useQuery } from '@apollo/client/react';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { BoardRoundsDocument } from '../gql/graphql.js';
import type { BoardRoundsQuery } from '../gql/graphql.js';
import { useViewState } from '../state/use-view-state.js';
import { readsBoards, useViewer } from '../viewer/use-viewer.js';

export type BoardRound = BoardRoundsQuery['boardRounds'][number];

export type BoardQueryResult<Data> =
  | { status: 'loading' }
  | { status: 'error'; retry: () => void }
  | { status: 'no-right'; signedIn: boolean }
  | { status: 'no-round'; rounds: readonly BoardRound[] }
  | { status: 'ready'; data: Data; rounds: readonly BoardRound[]; round: BoardRound; stale: boolean };

/** Asks a page's question about the confidential round in the address, the newest when it names none, if the viewer may ask. */
export function useBoardQuery<Data, Variables extends OperationVariables & { round: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'round'>,
): BoardQueryResult<Data> {
  const { view } = useViewState();
  const { viewer, status, retry } = useViewer();
  const allowed = viewer !== null && readsBoards(viewer);
  const asked = useQuery(BoardRoundsDocument, allowed ? {} : skipToken);
  const rounds = asked.data?.boardRounds ?? [];
  const round = rounds.find(({ id }) => id === view.round) ?? (view.round === null ? (rounds[0] ?? null) : null);
  const options = allowed && round ? { variables: { ...variables, round: round.id } as Variables } : skipToken;
  const result = useQuery(document as TypedDocumentNode<Data, OperationVariables>, options);
  if (status === 'error') return { status: 'error', retry: () => void retry() };
  if (status === 'loading') return { status: 'loading' };
  if (!allowed) return { status: 'no-right', signedIn: viewer?.session != null };
  if (asked.error) return { status: 'error', retry: () => void asked.refetch().catch(() => undefined) };
  if (!asked.data) return { status: 'loading' };
  if (!round) return { status: 'no-round', rounds };
  const data = result.data as Data | undefined;
  if (data) return { status: 'ready', data, rounds, round, stale: false };
  if (result.error) return { status: 'error', retry: () => void result.refetch().catch(() => undefined) };
  const previous = result.previousData as Data | undefined;
  return previous ? { status: 'ready', data: previous, rounds, round, stale: true } : { status: 'loading' };
}
