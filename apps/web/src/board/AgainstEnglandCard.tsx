import { ChartCard, OwnScoreRows, ownScoreRowsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { MethodLink } from '../components/MethodLink.js';
import type { FragmentType } from '../gql/fragment-masking.js';
import type { AggregatePartsFragmentDoc } from '../gql/graphql.js';
import { useChartView } from '../state/use-chart-view.js';
import { toAgainstEngland } from './to-against-england.js';

export interface AgainstEnglandCardProps {
  /** "system" or "region". */
  what: string;
  name: string;
  aggregates: readonly FragmentType<typeof AggregatePartsFragmentDoc>[];
  themes: readonly { code: string; name: string }[];
  round: string;
  source: string;
}

/** The exact mean of the own scope with its interval, beside what is released of England. */
export function AgainstEnglandCard({ what, name, aggregates, themes, round, source }: AgainstEnglandCardProps): ReactElement {
  const rows = toAgainstEngland(aggregates, themes, `the ${what}`);
  const apart = rows.filter((row) => row.emphasised).length;
  const finding =
    apart === 0
      ? `No theme of ${name} lies clearly apart from England`
      : `${name} lies apart from England on ${apart} of ${rows.length} themes`;
  const title = what === 'region' ? 'Region' : 'System';
  return (
    <ChartCard
      id="england"
      finding={finding}
      subtitle={`Mean of the trusts of the ${what} with its 95% interval, beside the mean that is released of England. Scale 1 to 5, ${round}.`}
      {...useChartView('england')}
      table={ownScoreRowsTable(rows, `${name} and England, ${round}`, ['England', title, `${title} minus England`])}
      fileTitle={`${name} and England, ${round}`}
      source={source}
      methodLink={<MethodLink section="board-scores" />}
      note={`“Apart” means that the 95% interval of the ${what} does not hold England’s mean. With several themes, one can lie apart by chance.`}
    >
      {(width) => (
        <OwnScoreRows
          rows={rows}
          ownLabel="England, as released"
          meanLabel={`${title} mean and 95% interval`}
          headings={['England', title, 'Difference']}
          width={width}
          label={finding}
        />
      )}
    </ChartCard>
  );
}
