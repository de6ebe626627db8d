import { ChartCard, VerdictBars, verdictBarsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { ChangeVerdicts_ChangeFragmentDoc, GroupChange_ChangeFragmentDoc } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { EnglandMeanChange } from './EnglandMeanChange.js';
import { toVerdictBarsData } from './to-verdict-bars-data.js';

export function ChangeVerdicts(props: { change: FragmentType<typeof ChangeVerdicts_ChangeFragmentDoc> }): ReactElement {
  const change = readFragment(ChangeVerdicts_ChangeFragmentDoc, props.change);
  const england = readFragment(GroupChange_ChangeFragmentDoc, change.england);
  const bars = toVerdictBarsData(change);
  const source = `Source: NHS England, ${change.round.name}, and the round before. Open Government Licence v3.0.`;
  return (
    <ChartCard
      id="change"
      finding={asHeading(change.finding)}
      subtitle={`Overall score on the domains both rounds share, the same ${england.nPanel} trusts. A series of its own, apart from the seven measures.`}
      {...useChartView('change')}
      table={verdictBarsTable(bars, 'trusts', change.finding)}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="change" />}
      note={
        <>
          <EnglandMeanChange
            england={england}
            beforeLabel={change.previousRound.label}
            afterLabel={change.round.label}
            source={source}
          />
          <p>{change.note}</p>
        </>
      }
    >
      {(width) => <VerdictBars {...bars} width={width} countNoun="trusts" label={asHeading(change.finding)} />}
    </ChartCard>
  );
}
