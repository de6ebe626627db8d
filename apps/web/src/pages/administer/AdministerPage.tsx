import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { NoRightPage } from '../../board/BoardMessages.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { AdministerPageDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { useViewer } from '../../viewer/use-viewer.js';
import { RoundAdministration } from './RoundAdministration.js';
import { RoundsAdministration } from './RoundsAdministration.js';

/** Rounds of confidential frameworks, for administrators: opening one, and chasing what is missing. */
export function AdministerPage(): ReactElement {
  const { round: id } = useParams();
  const { viewer, status, retry } = useViewer();
  const allowed = viewer?.administers ?? false;
  const { data, error, refetch } = useQuery(AdministerPageDocument, allowed ? { fetchPolicy: 'network-only' } : skipToken);
  const rounds = data?.confidentialRounds ?? [];
  useNotice(rounds.some(({ illustrative }) => illustrative));
  if (status === 'error' || error)
    return <NetworkErrorPage retry={() => void Promise.all([retry(), refetch().catch(() => undefined)])} />;
  if (status === 'loading' || (allowed && !data)) return <PageSkeleton />;
  if (!allowed)
    return (
      <NoRightPage
        heading="Administration"
        purpose="Administrators open rounds, chase what is missing, and release what has been checked."
        signedIn={viewer?.session != null}
      />
    );
  if (id === undefined) return <RoundsAdministration rounds={rounds} refresh={() => refetch().catch(() => undefined)} />;
  const round = rounds.find((each) => each.id === id);
  return round ? <RoundAdministration round={round} /> : <NotFoundPage />;
}
