import { useQuery } from '@apollo/client/react';
import { readFragment } from '../gql/fragment-masking.js';
import { GroupLevels_MatrixFragmentDoc, SystemsMatrixDocument } from '../gql/graphql.js';
import { sliceOf } from '../state/slice.js';
import type { Setting } from '../state/view-state.js';
import { toGroupLevels } from './group-levels.js';
import type { GroupLevel } from './group-levels.js';

export interface SystemsMatrixState {
  status: 'loading' | 'error' | 'ready';
  /** The answer to an earlier question stands in while the next one is on the way. */
  stale: boolean;
  systems: GroupLevel[];
  england: GroupLevel | null;
}

/** All systems and England on one measure, for all settings or a single one. */
export function useSystemsMatrix(round: string, setting: Setting, measure: string): SystemsMatrixState {
  const { data, previousData, error } = useQuery(SystemsMatrixDocument, { variables: { round, slice: sliceOf(setting) } });
  const release = (data ?? previousData)?.release;
  if (release?.__typename !== 'Release') return { status: error ? 'error' : 'loading', stale: false, systems: [], england: null };
  const levels = (matrix: typeof release.systems): GroupLevel[] =>
    toGroupLevels(readFragment(GroupLevels_MatrixFragmentDoc, matrix), measure);
  return { status: 'ready', stale: !data, systems: levels(release.systems), england: levels(release.england)[0] ?? null };
}
