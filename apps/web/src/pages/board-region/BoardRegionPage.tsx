import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { BoardBoundary } from '../../board/BoardBoundary.js';
import { NotYoursPage } from '../../board/BoardMessages.js';
import { useBoardQuery } from '../../board/use-board-query.js';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { BoardRegionPageDocument } from '../../gql/graphql.js';
import type { BoardRegionPageQuery } from '../../gql/graphql.js';
import { RegionBoards } from './RegionBoards.js';

export type RegionRelease = Extract<BoardRegionPageQuery['boardRelease'], { __typename: 'BoardRelease' }>;
export type Region = NonNullable<RegionRelease['region']>;

export function BoardRegionPage(): ReactElement {
  const code = (useParams()['code'] ?? '').toUpperCase();
  return /^[A-Z0-9]{3,6}$/.test(code) ? <BoardsOfRegion code={code} /> : <NotFoundPage />;
}

function BoardsOfRegion({ code }: { code: string }): ReactElement {
  const result = useBoardQuery(BoardRegionPageDocument, { code });
  return (
    <BoardBoundary
      result={result}
      heading="The boards of a region"
      purpose="This page shows a regional team its systems and trusts by name, who did not submit, and how the region stands beside England. Only the regional team can read it; everybody else sees released figures."
    >
      {(release, rounds) =>
        release.region ? (
          <RegionBoards release={release} region={release.region} rounds={rounds} />
        ) : (
          <NotYoursPage what="region" />
        )
      }
    </BoardBoundary>
  );
}
