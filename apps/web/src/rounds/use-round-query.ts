import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { skipToken, useQuery } from '@apollo/client/react';
import type { RoundInfo } from './rounds.js';
import { useRounds } from './use-rounds.js';

export type RoundQueryResult<Data> =
  | { status: 'loading' }
  | { status: 'error'; retry: () => void }
  | { status: 'no-round' }
  | { status: 'ready'; data: Data; round: RoundInfo; stale: boolean };

/** Asks a page's question about the round in the address. While other variables load, the last answer stays, marked stale. */
export function useRoundQuery<Data, Variables extends OperationVariables & { round: string }>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Omit<Variables, 'round'>,
): RoundQueryResult<Data> {
  const rounds = useRounds();
  const round = rounds.selected;
  const options = round ? { variables: { ...variables, round: round.id } as Variables } : skipToken;
  const result = useQuery(document as TypedDocumentNode<Data, OperationVariables>, options);
  if (rounds.status === 'error') return { status: 'error', retry: rounds.retry };
  if (rounds.status === 'loading') return { status: 'loading' };
  if (!round) return { status: 'no-round' };
  const data = result.data as Data | undefined;
  if (data) return { status: 'ready', data, round, stale: false };
  if (result.error) return { status: 'error', retry: () => void result.refetch().catch(() => undefined) };
  const previous = result.previousData as Data | undefined;
  return previous ? { status: 'ready', data: previous, round, stale: true } : { status: 'loading' };
}
