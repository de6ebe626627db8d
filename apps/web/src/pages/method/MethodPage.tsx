import type { ReactElement } from 'react';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { MethodPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { MethodText } from './MethodText.js';

/** ODS code of the system that the worked example follows. */
const EXAMPLE = 'QYG';

export function MethodPage(): ReactElement {
  const result = useRoundQuery(MethodPageDocument, { example: EXAMPLE });
  return <ReleaseBoundary result={result}>{(release) => <MethodText release={release} />}</ReleaseBoundary>;
}
