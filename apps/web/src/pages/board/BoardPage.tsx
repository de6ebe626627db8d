import type { ReactElement } from 'react';
import { BoardBoundary } from '../../board/BoardBoundary.js';
import { useBoardQuery } from '../../board/use-board-query.js';
import { BoardPageDocument } from '../../gql/graphql.js';
import type { BoardPageQuery } from '../../gql/graphql.js';
import { BoardOverview } from './BoardOverview.js';

export type OverviewRelease = Extract<BoardPageQuery['boardRelease'], { __typename: 'BoardRelease' }>;

export function BoardPage(): ReactElement {
  const result = useBoardQuery(BoardPageDocument, {});
  return (
    <BoardBoundary
      result={result}
      heading="Board self-assessment"
      purpose="Twice a year, the boards of trusts answer 24 statements about how they lead digital change, in confidence. Every board that takes part can see where it stands among trusts like it; nobody can see the score of another board."
    >
      {(release, rounds) => <BoardOverview release={release} rounds={rounds} />}
    </BoardBoundary>
  );
}
