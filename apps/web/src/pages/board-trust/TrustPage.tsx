import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { BoardBoundary } from '../../board/BoardBoundary.js';
import { NotYoursPage } from '../../board/BoardMessages.js';
import { useBoardQuery } from '../../board/use-board-query.js';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { TrustPageDocument } from '../../gql/graphql.js';
import type { TrustPageQuery } from '../../gql/graphql.js';
import { useViewState } from '../../state/use-view-state.js';
import { TrustView } from './TrustView.js';

export type TrustRelease = Extract<TrustPageQuery['boardRelease'], { __typename: 'BoardRelease' }>;
export type Trust = NonNullable<TrustRelease['trust']>;

export function TrustPage(): ReactElement {
  const code = (useParams()['code'] ?? '').toUpperCase();
  return /^[A-Z0-9]{3,6}$/.test(code) ? <BoardOfTrust code={code} /> : <NotFoundPage />;
}

function BoardOfTrust({ code }: { code: string }): ReactElement {
  const { view } = useViewState();
  const result = useBoardQuery(TrustPageDocument, { code, group: view.group });
  return (
    <BoardBoundary
      result={result}
      heading="A board’s own results"
      purpose="This page shows one trust’s board where it stands among trusts like it, on what its members agree, how it has changed, and what the next level looks like. Only that board, its system and its region can read it."
    >
      {(release, rounds) =>
        release.trust ? <TrustView release={release} trust={release.trust} rounds={rounds} /> : <NotYoursPage what="trust" />
      }
    </BoardBoundary>
  );
}
