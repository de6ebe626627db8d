import type { ReactElement } from 'react';
import { ReleaseBoundary } from '../../errors/ReleaseBoundary.js';
import { EnglandPageDocument } from '../../gql/graphql.js';
import { useRoundQuery } from '../../rounds/use-round-query.js';
import { EnglandAtAGlance } from './EnglandAtAGlance.js';

export function EnglandPage(): ReactElement {
  const result = useRoundQuery(EnglandPageDocument, {});
  return <ReleaseBoundary result={result}>{(release) => <EnglandAtAGlance release={release} />}</ReleaseBoundary>;
}
