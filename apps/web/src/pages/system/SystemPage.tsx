import { lazy } from 'react';
import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { SystemPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { SystemView } from './SystemView.js';

/** Seldom needed, and so in a chunk of its own. */
const NoSystemPage = lazy(async () => ({ default: (await import('./NoSystemPage.js')).NoSystemPage }));

export function SystemPage(): ReactElement {
  const code = (useParams()['code'] ?? '').toUpperCase();
  const result = useRoundQuery(SystemPageDocument, { code });
  return (
    <ReleaseBoundary result={result}>
      {(release, round) =>
        release.system ? <SystemView release={release} system={release.system} /> : <NoSystemPage code={code} round={round} />
      }
    </ReleaseBoundary>
  );
}
