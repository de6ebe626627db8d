import { searchOf } from '../state/use-view-state.js';

export type BoardPlace = 'trusts' | 'systems' | 'regions';

/** The address of an organisation's page in the same round. */
export function boardPath(place: BoardPlace, code: string, round: string | null): string {
  return `/board/${place}/${code}${searchOf({ round })}`;
}

/** The overview with one group open. */
export function groupPath(group: string, round: string | null): string {
  return `/board${searchOf({ round, group })}#groups`;
}
