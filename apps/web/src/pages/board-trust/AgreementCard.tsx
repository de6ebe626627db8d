import { AgreementRows, agreementRowsTable, ChartCard } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { EmptyCard } from '../../components/EmptyCard.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { useChartView } from '../../state/use-chart-view.js';
import { coverageSentence } from './coverage-sentence.js';
import { toAgreementRows } from './to-agreement-data.js';
import type { TrustCardProps } from './TrustView.js';

/** On what the members of the board agree, and whether executives and non-executives see it alike. */
export function AgreementCard({ trust, head, source }: TrustCardProps): ReactElement {
  const { agreement } = trust;
  const chartView = useChartView('agreement');
  if (!trust.submitted || trust.suppliedAsScores) {
    return <EmptyCard id="agreement" finding="Agreement within the board is not known" reason={coverageSentence(trust)} />;
  }
  const rows = toAgreementRows(trust, head.themes);
  const absent = agreement.splitAvailable ? null : agreement.splitText;
  const members = trust.nResponses === null ? '' : `, ${trust.nResponses} members`;
  return (
    <ChartCard
      id="agreement"
      finding={asHeading(agreement.finding)}
      subtitle={`How closely members’ answers agree, and the average of executives against non-executives. Scale 1 to 5${members}, ${head.round.shortName}.`}
      {...chartView}
      table={agreementRowsTable(rows, absent, `Agreement within the board of ${trust.shortName}, ${head.round.shortName}`)}
      fileTitle={`${trust.shortName}, agreement, ${head.round.shortName}`}
      source={source}
      methodLink={<MethodLink section="board-scores" />}
      note={agreement.note}
    >
      {(width) => <AgreementRows rows={rows} splitAbsent={absent} width={width} label={asHeading(agreement.finding)} />}
    </ChartCard>
  );
}
