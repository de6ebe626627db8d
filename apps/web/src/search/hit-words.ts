import type { SearchQuery } from '../gql/graphql.js';
import { longDate } from '../components/long-date.js';

export type Hit = SearchQuery['search'][number];

const KINDS: Record<Hit['kind'], string> = { TRUST: 'Trust', SYSTEM: 'System', REGION: 'Region' };

/** The line under a hit's name: what it is, where it belongs, what matched, what became of it. */
export function hitWords(hit: Hit): string {
  const parts = [`${KINDS[hit.kind]} ${hit.code}`];
  if (hit.matched && hit.matched !== hit.code) parts.push(`found as ${hit.matched}`);
  if (hit.closed) parts.push(`closed ${longDate(hit.closed)}`);
  if (hit.successors.length > 0) parts.push(`now ${hit.successors.map((successor) => successor.name).join(' and ')}`);
  if (hit.kind === 'TRUST') parts.push(hit.systemName ? `in ${hit.systemName}` : 'not counted in any system of the latest round');
  return parts.join(', ');
}

/**
 * The page a hit opens: its system, with the trust pointed out; the list of systems for a region. What the round does not
 * count opens a page that says what came before it; a closed trust, the one of its successor.
 */
export function hitPath(hit: Hit): string {
  if (hit.kind === 'REGION') return `/systems#region-${hit.code}`;
  if (hit.kind === 'SYSTEM') return `/systems/${hit.code}`;
  if (hit.systemCode) return `/systems/${hit.systemCode}?trust=${hit.code}`;
  return `/systems/${hit.successors[0]?.code ?? hit.code}`;
}
