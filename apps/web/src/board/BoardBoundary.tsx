import type { ReactElement, ReactNode } from 'react';
import { NetworkErrorPage } from '../errors/NetworkErrorPage.js';
import { PageSkeleton } from '../errors/PageSkeleton.js';
import { useNotice } from '../notice/notice.js';
import { NoBoardRoundPage, NoRightPage } from './BoardMessages.js';
import type { BoardQueryResult, BoardRound } from './use-board-query.js';

interface NotReleased {
  __typename: 'RoundNotReleased';
  message: string;
}

export interface BoardBoundaryProps<Answer extends { __typename: string }> {
  result: BoardQueryResult<{ boardRelease: Answer }>;
  /** The heading of the page while the viewer may not read it, and what it would show. */
  heading: string;
  purpose: string;
  children: (release: Exclude<Answer, NotReleased>, rounds: readonly BoardRound[]) => ReactNode;
}

/** Shows a page of a confidential round once its release is there, and otherwise what is the matter. */
export function BoardBoundary<Answer extends { __typename: string }>(props: BoardBoundaryProps<Answer>): ReactElement {
  const { result, heading, purpose, children } = props;
  useNotice(result.status === 'ready' && result.round.illustrative);
  if (result.status === 'loading') return <PageSkeleton />;
  if (result.status === 'error') return <NetworkErrorPage retry={result.retry} />;
  if (result.status === 'no-right') return <NoRightPage heading={heading} purpose={purpose} signedIn={result.signedIn} />;
  if (result.status === 'no-round') return <NoBoardRoundPage released={result.rounds.length > 0} />;
  const { boardRelease } = result.data;
  if (isNotReleased(boardRelease)) return <NoBoardRoundPage released={false} message={boardRelease.message} />;
  return (
    <div className="bm-page" aria-busy={result.stale}>
      {children(boardRelease as Exclude<Answer, NotReleased>, result.rounds)}
    </div>
  );
}

function isNotReleased(release: { __typename: string }): release is NotReleased {
  return release.__typename === 'RoundNotReleased';
}
