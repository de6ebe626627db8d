import { skipToken, useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { NoRightPage } from '../../board/BoardMessages.js';
import { MessagePage } from '../../errors/MessagePage.js';
import { NetworkErrorPage } from '../../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../../errors/PageSkeleton.js';
import { readFragment } from '../../gql/fragment-masking.js';
import { CollectionFieldsFragmentDoc, CollectPageDocument, OpenCollectionsDocument } from '../../gql/graphql.js';
import { useNotice } from '../../notice/notice.js';
import { useViewer } from '../../viewer/use-viewer.js';
import { BoardCollection } from './BoardCollection.js';

/** A trust lead collects the answers of the board for one round. */
export function CollectPage(): ReactElement {
  const { round, code } = useParams();
  const { viewer, status, retry } = useViewer();
  const leads = (viewer?.leads.length ?? 0) > 0;
  const fresh = { fetchPolicy: 'network-only' as const };
  const list = useQuery(OpenCollectionsDocument, leads && !code ? fresh : skipToken);
  const variables = { round: round ?? '', organisation: code ?? '' };
  const one = useQuery(CollectPageDocument, leads && code ? { ...fresh, variables } : skipToken);
  useNotice((!code && list.data?.openCollections.some(({ illustrative }) => illustrative)) ?? false);
  if (status === 'error' || list.error || one.error)
    return <NetworkErrorPage retry={() => void Promise.all([retry(), (code ? one : list).refetch().catch(() => undefined)])} />;
  if (status === 'loading') return <PageSkeleton />;
  if (!leads)
    return (
      <NoRightPage
        heading="Collecting a board’s answers"
        purpose="Whoever leads for a trust invites the board, sees how many have answered and signs off."
        signedIn={viewer?.session != null}
      />
    );
  if (code) {
    if (!one.data) return <PageSkeleton />;
    if (!one.data.collection) return <NothingPage />;
    const collection = readFragment(CollectionFieldsFragmentDoc, one.data.collection);
    return <BoardCollection collection={collection} refresh={() => one.refetch().catch(() => undefined)} />;
  }
  if (!list.data) return <PageSkeleton />;
  const open = list.data.openCollections;
  const [only] = open;
  if (only && open.length === 1) return <Navigate replace to={`/collect/${only.round}/${only.organisation}`} />;
  if (open.length === 0) return <NothingPage />;
  return (
    <MessagePage heading="Which board is it?">
      <ul>
        {open.map((each) => (
          <li key={`${each.round} ${each.organisation}`}>
            <Link to={`/collect/${each.round}/${each.organisation}`}>
              {each.organisation}: {each.roundName}
            </Link>
          </li>
        ))}
      </ul>
    </MessagePage>
  );
}

function NothingPage(): ReactElement {
  return (
    <MessagePage heading="No round is open for your board">
      <p>An administrator opens a round. You will find it here as soon as it takes answers.</p>
      <p>
        <Link to="/board">See the rounds that have been released</Link>
      </p>
    </MessagePage>
  );
}
