import type { ViewerFieldsFragment } from '../gql/graphql.js';

type Home = Pick<ViewerFieldsFragment, 'kind' | 'trusts' | 'systems' | 'regions'>;

/** The page on which somebody finds their own board, system or region; the published data for anyone. */
export function viewerHome({ kind, trusts, systems, regions }: Home): string {
  const [trust] = trusts;
  const [system] = systems;
  const [region] = regions;
  if (kind === 'TRUST' && trust) return `/board/trusts/${trust.code}`;
  if (kind === 'SYSTEM' && system) return `/board/systems/${system.code}`;
  if (kind === 'REGION' && region) return `/board/regions/${region.code}`;
  return kind === 'ANYONE' ? '/' : '/board';
}
