import { ChartCard, ThemeTrends, themeTrendsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { EmptyCard } from '../../components/EmptyCard.js';
import { asHeading } from '../../components/headline.js';
import { longDate } from '../../components/long-date.js';
import { MethodLink } from '../../components/MethodLink.js';
import { useChartView } from '../../state/use-chart-view.js';
import { toThemeTrends } from './to-theme-trends-data.js';
import type { TrustCardProps } from './TrustView.js';

/** How the board has changed from round to round. */
export function ChangeCard({ trust, head, source }: TrustCardProps): ReactElement {
  const { change } = trust;
  const chartView = useChartView('change');
  if (change.rounds.length < 2) {
    return (
      <EmptyCard
        id="change"
        finding="There is no earlier round to compare with"
        reason="Change is shown from the second round on."
      />
    );
  }
  const data = toThemeTrends(change, head.themes);
  const first = change.rounds[0]?.label ?? '';
  const last = change.rounds.at(-1)?.label ?? '';
  return (
    <ChartCard
      id="change"
      finding={asHeading(change.finding)}
      subtitle={`Your board’s score from ${first} to ${last}, with its likely range, and ${data.peersLabel} (dotted). Scale 1 to 5.`}
      {...chartView}
      table={themeTrendsTable(data, `${trust.shortName}, ${first} to ${last}`)}
      fileTitle={`${trust.shortName}, ${first} to ${last}`}
      source={source}
      methodLink={<MethodLink section="board-change" />}
      note={
        <>
          <p>{change.note}</p>
          {change.annotations.length > 0 ? (
            <p>
              On the time line: {change.annotations.map(({ date, text }) => `${text} (${longDate(date)})`).join('; ')}. A note on
              the time line is not a cause.
            </p>
          ) : null}
        </>
      }
    >
      {(width) => <ThemeTrends {...data} width={width} label={asHeading(change.finding)} />}
    </ChartCard>
  );
}
