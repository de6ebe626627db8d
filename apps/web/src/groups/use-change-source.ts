import { useQuery } from '@apollo/client/react';
import { sourceLine } from '../components/attribution.js';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { ChangeRelease_RoundFragmentDoc, ChangeReleaseDocument } from '../gql/graphql.js';

type Round = FragmentType<typeof ChangeRelease_RoundFragmentDoc>;

/** The source line of a chart of change: both rounds, and the release of the later one, which holds the figures. */
export function useChangeSource(change: { previousRound: Round; round: Round } | null | undefined): string {
  const before = readFragment(ChangeRelease_RoundFragmentDoc, change?.previousRound);
  const after = readFragment(ChangeRelease_RoundFragmentDoc, change?.round);
  const { data } = useQuery(ChangeReleaseDocument, { variables: { round: after?.id ?? '' }, skip: !after });
  if (!before || !after) return '';
  const version = data?.release.__typename === 'Release' ? data.release.version : null;
  return sourceLine({ name: `${before.name}; ${after.name}`, shortName: after.shortName }, version);
}
