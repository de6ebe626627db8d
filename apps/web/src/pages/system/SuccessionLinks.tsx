import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { SuccessionLinks_SuccessionFragmentDoc } from '../../gql/graphql.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';

export interface SuccessionLinksProps {
  successions: readonly FragmentType<typeof SuccessionLinks_SuccessionFragmentDoc>[];
}

/** "Frimley, Hampshire and Isle of Wight and Surrey", each a link to its page in the round. */
export function SuccessionLinks({ successions }: SuccessionLinksProps): ReactElement {
  const { view } = useViewState();
  const search = searchOf({ round: view.round });
  const organisations = readFragment(SuccessionLinks_SuccessionFragmentDoc, successions).map((entry) => entry.organisation);
  const last = organisations.length - 1;
  return (
    <>
      {organisations.map(({ code, shortName }, at) => (
        <span key={code}>
          {at === 0 ? '' : at === last ? '; and ' : '; '}
          <Link to={{ pathname: `/systems/${code}`, search }}>{shortName}</Link>
        </span>
      ))}
    </>
  );
}
