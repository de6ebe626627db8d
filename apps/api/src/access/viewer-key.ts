import type { Viewer } from './viewer.js';

/** The same text for the same rights only, whatever the order in which scopes are listed. */
export function viewerKey({
  id,
  trusts,
  systems,
  regions,
  administrator,
}: Pick<Viewer, 'id' | 'trusts' | 'systems' | 'regions' | 'administrator'>): string {
  return JSON.stringify([id, trusts.toSorted(), systems.toSorted(), regions.toSorted(), administrator]);
}
