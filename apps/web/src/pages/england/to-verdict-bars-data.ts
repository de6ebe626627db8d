import type { VerdictBarsData } from '@boardmark/charts';
import type { ChangeVerdicts_ChangeFragment } from '../../gql/graphql.js';

type Counts = Pick<ChangeVerdicts_ChangeFragment, 'nImproved' | 'nNoClearChange' | 'nDeteriorated'>;

export function toVerdictBarsData({ nImproved, nNoClearChange, nDeteriorated }: Counts): VerdictBarsData {
  return {
    improved: nImproved,
    noClearChange: nNoClearChange,
    deteriorated: nDeteriorated,
    total: nImproved + nNoClearChange + nDeteriorated,
  };
}
