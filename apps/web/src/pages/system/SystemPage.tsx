import { lazy } from 'react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { NotFoundPage } from '../../errors/NotFoundPage.js';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { SystemPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { SystemView } from './SystemView.js';

/** Seldom needed, and so in a chunk of its own. */
const NoSystemPage = lazy(async () => ({ default: (await import('./NoSystemPage.js')).NoSystemPage }));

/** What is no ODS code is no page, and the API is not asked about it. */
export function SystemPage(): ReactElement {
  const code = (useParams()['code'] ?? '').toUpperCase();
  return /^[A-Z0-9]{3,6}$/.test(code) ? <OrganisationPage code={code} /> : <NotFoundPage />;
}

function OrganisationPage({ code }: { code: string }): ReactElement {
  const result = useRoundQuery(SystemPageDocument, { code });
  return (
    <ReleaseBoundary result={result}>
      {(release, round) =>
        release.system ? <SystemView release={release} system={release.system} /> : <NoSystemPage code={code} round={round} />
      }
    </ReleaseBoundary>
  );
}
