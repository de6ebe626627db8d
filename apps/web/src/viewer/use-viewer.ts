import { useQuery } from '@apollo/client/react';
import { readFragment } from '../gql/fragment-masking.js';
import { ViewerFieldsFragmentDoc, WhoIsViewingDocument } from '../gql/graphql.js';
import type { ViewerFieldsFragment } from '../gql/graphql.js';

export interface Viewing {
  status: 'loading' | 'error' | 'ready';
  viewer: ViewerFieldsFragment | null;
  /** What people sign in with; null where nobody can. */
  signIn: string | null;
  retry: () => Promise<unknown>;
}

/** Who is looking at the site. */
export function useViewer(): Viewing {
  const { data, error, refetch } = useQuery(WhoIsViewingDocument);
  return {
    status: data ? 'ready' : error ? 'error' : 'loading',
    viewer: data ? readFragment(ViewerFieldsFragmentDoc, data.viewer) : null,
    signIn: data?.signIn?.name ?? null,
    retry: () => refetch().catch(() => undefined),
  };
}

const PEERS = new Set<ViewerFieldsFragment['kind']>(['TRUST', 'SYSTEM', 'REGION', 'PERSON', 'ADMINISTRATOR']);

/** Whether somebody may read the released figures of confidential rounds. */
export function readsBoards(viewer: Pick<ViewerFieldsFragment, 'kind'>): boolean {
  return PEERS.has(viewer.kind);
}
