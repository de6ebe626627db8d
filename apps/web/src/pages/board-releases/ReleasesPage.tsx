import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { NoRightPage } from '../../board/BoardMessages.js';
import { MessagePage } from '../../errors/MessagePage.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { ConfidentialRoundsDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { useViewer } from '../../viewer/use-viewer.js';
import { RoundRelease } from './RoundRelease.js';

/** The release of a confidential round, for administrators: prepare, read the disclosure report, confirm. */
export function ReleasesPage(): ReactElement {
  const { round: id } = useParams();
  const { viewer, status, retry } = useViewer();
  const allowed = viewer?.administers ?? false;
  const { data, error, refetch } = useQuery(ConfidentialRoundsDocument, allowed ? { fetchPolicy: 'network-only' } : skipToken);
  const rounds = data?.confidentialRounds ?? [];
  const round = id === undefined ? rounds[0] : rounds.find((each) => each.id === id);
  useNotice(round?.illustrative ?? false);
  if (status === 'error') return <NetworkErrorPage retry={() => void retry()} />;
  if (status === 'loading') return <PageSkeleton />;
  if (!allowed)
    return (
      <NoRightPage
        heading="Releases of board rounds"
        purpose="Before a round is released, an administrator reads what it would show and to whom, and another one confirms."
        signedIn={viewer?.session != null}
      />
    );
  if (error) return <NetworkErrorPage retry={() => void refetch().catch(() => undefined)} />;
  if (!data) return <PageSkeleton />;
  if (!round)
    return (
      <MessagePage heading="No such round">
        <p>No board self-assessment has the name in this address.</p>
      </MessagePage>
    );
  return <RoundRelease key={round.id} round={round} rounds={rounds} />;
}
