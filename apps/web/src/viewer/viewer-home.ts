import type { ViewerFieldsFragment } from '../gql/graphql.js';

const PAGES: Partial<Record<ViewerFieldsFragment['kind'], string>> = {
  TRUST: 'trusts',
  SYSTEM: 'systems',
  REGION: 'regions',
};

/** The page on which somebody finds their own board, system or region; the published data for anyone. */
export function viewerHome({ id, kind }: Pick<ViewerFieldsFragment, 'id' | 'kind'>): string {
  const page = PAGES[kind];
  const code = id.split(':')[1];
  if (page && code) return `/board/${page}/${code}`;
  return kind === 'ANYONE' ? '/' : '/board';
}
