import type { ReactElement } from 'react';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { Spans_SpanFragmentDoc } from '../gql/graphql.js';

/** A sentence from the release with its strong runs. */
export function Spans({ spans }: { spans: readonly FragmentType<typeof Spans_SpanFragmentDoc>[] }): ReactElement {
  const runs = readFragment(Spans_SpanFragmentDoc, spans);
  return (
    <>{runs.map((run, index) => (run.strong ? <strong key={index}>{run.text}</strong> : <span key={index}>{run.text}</span>))}</>
  );
}
