import type { ReactElement, ReactNode } from 'react';
import { useNotice } from '../notice/notice.js';
import type { RoundInfo } from '../rounds/rounds.js';
import type { RoundQueryResult } from '../rounds/use-round-query.js';
import { NetworkErrorPage } from './NetworkErrorPage.js';
import { PageSkeleton } from './PageSkeleton.js';
import { NoRoundPage, NotReleasedPage } from './RoundPages.js';

interface NotReleased {
  __typename: 'RoundNotReleased';
  message: string;
}

export interface ReleaseBoundaryProps<Answer extends { __typename: string }> {
  result: RoundQueryResult<{ release: Answer }>;
  children: (release: Exclude<Answer, NotReleased>, round: RoundInfo) => ReactNode;
}

/** Shows a page once its release is there, and otherwise what is the matter. */
export function ReleaseBoundary<Answer extends { __typename: string }>(props: ReleaseBoundaryProps<Answer>): ReactElement {
  const { result, children } = props;
  useNotice(result.status === 'ready' && result.round.illustrative);
  if (result.status === 'loading') return <PageSkeleton />;
  if (result.status === 'error') return <NetworkErrorPage retry={result.retry} />;
  if (result.status === 'no-round') return <NoRoundPage />;
  const { release } = result.data;
  if (isNotReleased(release)) return <NotReleasedPage message={release.message} />;
  return (
    <div className="bm-page" aria-busy={result.stale}>
      {children(release as Exclude<Answer, NotReleased>, result.round)}
    </div>
  );
}

function isNotReleased(release: { __typename: string }): release is NotReleased {
  return release.__typename === 'RoundNotReleased';
}
