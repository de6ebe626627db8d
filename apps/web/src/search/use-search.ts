import { skipToken, useQuery } from '@apollo/client/react';
import { SearchDocument } from '../gql/graphql.js';
import type { Hit } from './hit-words.js';
import { useDebounced } from './use-debounced.js';

export const SHORTEST_SEARCH = 2;
const PAUSE_MS = 200;
const LIMIT = 8;

export interface SearchState {
  status: 'idle' | 'loading' | 'error' | 'ready';
  hits: readonly Hit[];
}

/** Hits for what was typed, once typing rests. */
export function useSearch(typed: string): SearchState {
  const wanted = typed.trim();
  const text = useDebounced(wanted, PAUSE_MS);
  const asks = text.length >= SHORTEST_SEARCH;
  const { data, error } = useQuery(SearchDocument, asks ? { variables: { text, limit: LIMIT } } : skipToken);
  if (wanted.length < SHORTEST_SEARCH) return { status: 'idle', hits: [] };
  if (wanted !== text || (!data && !error)) return { status: 'loading', hits: [] };
  return data ? { status: 'ready', hits: data.search } : { status: 'error', hits: [] };
}

const WHAT_TO_TYPE = 'Type at least two letters of a name, an ODS code or a former name.';

/** What the search says aloud; `asked` once somebody pressed Enter. */
export function searchStatus({ status, hits }: SearchState, typed: string, asked: boolean): string {
  if (status === 'loading') return 'Searching';
  if (status === 'error') return 'The search did not answer. Try again.';
  if (status === 'idle') return asked || typed.trim() ? WHAT_TO_TYPE : '';
  if (hits.length === 0) return `No trust, system or region matches “${typed.trim()}”, now or in the past.`;
  return hits.length === 1 ? '1 match' : `${hits.length} matches`;
}
