import { ChartCard, OwnScoreRows, ownScoreRowsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { OwnScoresCard_SystemFragmentDoc } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { EmptyCard } from '../../components/EmptyCard.js';
import { toOwnScoreRows } from './to-own-score-data.js';
import type { System, SystemRelease } from './SystemView.js';

export interface OwnScoresCardProps {
  system: System & FragmentType<typeof OwnScoresCard_SystemFragmentDoc>;
  release: SystemRelease;
  nTrusts: number;
  source: string;
}

/** The ICB organisation's own scores beside the mean of its trusts. */
export function OwnScoresCard({ system, release, nTrusts, source }: OwnScoresCardProps): ReactElement {
  const { ownScores } = readFragment(OwnScoresCard_SystemFragmentDoc, system);
  const chartView = useChartView('own');
  if (!ownScores) {
    return (
      <EmptyCard
        id="own"
        finding="The ICB has no score of its own"
        reason={`${system.shortName} ICB did not assess itself in this round.`}
      />
    );
  }
  const rows = toOwnScoreRows(ownScores.themes, release.themes, nTrusts === 1 ? 'its one trust' : 'its trusts');
  const trusts = nTrusts === 1 ? 'its one trust' : `its ${nTrusts} trusts`;
  return (
    <ChartCard
      id="own"
      finding={asHeading(ownScores.finding)}
      subtitle={`${system.shortName}: the ICB organisation’s own score beside the mean of ${trusts}, ${release.round.shortName}. Scale from 1 to 5.`}
      {...chartView}
      table={ownScoreRowsTable(rows, `${system.shortName}: ICB’s own score and the mean of ${trusts}`)}
      fileTitle={`${system.shortName}, ICB and trusts, ${release.round.shortName}`}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="own-scores" />}
      note={ownScores.note}
    >
      {(width) => (
        <OwnScoreRows
          rows={rows}
          ownLabel="ICB’s own score"
          meanLabel={`${trusts[0]?.toUpperCase()}${trusts.slice(1)}, mean and 95% interval`}
          width={width}
          label={asHeading(ownScores.finding)}
        />
      )}
    </ChartCard>
  );
}
