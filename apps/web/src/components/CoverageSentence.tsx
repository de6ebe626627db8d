import type { ReactElement } from 'react';
import { readFragment } from '../gql/fragment-masking.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import { CoverageSentence_CoverageFragmentDoc } from '../gql/graphql.js';
import { Spans } from './Spans.js';

export interface CoverageSentenceProps {
  coverage: FragmentType<typeof CoverageSentence_CoverageFragmentDoc>;
}

/** How many trusts submitted, which are missing, and which with a head office here are counted elsewhere. */
export function CoverageSentence(props: CoverageSentenceProps): ReactElement {
  const coverage = readFragment(CoverageSentence_CoverageFragmentDoc, props.coverage);
  return (
    <p className="bm-coverage">
      <Spans spans={coverage.sentence} />
    </p>
  );
}
