import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, Navigate } from 'react-router';
import { longDate } from '../../components/long-date.js';
import { MessagePage } from '../../errors/MessagePage.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { NoSystemPageDocument } from '../../gql/graphql.js';
import type { RoundInfo } from '../../rounds/rounds.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { NotInRound } from './NotInRound.js';

/** An ODS code that is no system of the round: another kind of organisation, one of another year, or nothing at all. */
export function NoSystemPage({ code, round }: { code: string; round: RoundInfo }): ReactElement {
  const { view } = useViewState();
  const search = searchOf({ round: view.round });
  const { data, loading, error, refetch } = useQuery(NoSystemPageDocument, { variables: { code, on: round.asAt } });
  if (loading && !data) return <PageSkeleton />;
  if (error && !data) return <NetworkErrorPage retry={() => void refetch().catch(() => undefined)} />;
  const organisation = data?.organisation;
  if (organisation?.kind === 'TRUST' && organisation.system) {
    return <Navigate replace to={`/systems/${organisation.system.code}${searchOf({ round: view.round, trust: code })}`} />;
  }
  if (organisation?.kind === 'REGION') return <Navigate replace to={{ pathname: '/systems', search, hash: `region-${code}` }} />;
  return (
    <MessagePage heading={organisation ? organisation.name : 'No such system in this round'}>
      {organisation ? (
        <NotInRound organisation={organisation} round={round} />
      ) : (
        <p>
          {round.name} has no integrated care system with the ODS code {code}, as systems stood on {longDate(round.asAt)}, and the
          code is not known as one of any other year.
        </p>
      )}
      <p>
        <Link to={{ pathname: '/systems', search }}>Find a system by name, code or former name</Link>
      </p>
    </MessagePage>
  );
}
