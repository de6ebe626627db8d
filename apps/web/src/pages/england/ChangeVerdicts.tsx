import { ChartCard, VerdictBars, verdictBarsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { ChangeVerdicts_ChangeFragmentDoc, GroupChange_ChangeFragmentDoc } from '../../gql/graphql.js';
import { CHANGE_SERIES } from '../../groups/change-words.js';
import { panelWords } from '../../groups/to-dumbbell-data.js';
import { useChangeSource } from '../../groups/use-change-source.js';
import { useChartView } from '../../state/use-chart-view.js';
import { EnglandMeanChange } from './EnglandMeanChange.js';
import { toVerdictBarsData } from './to-verdict-bars-data.js';

export function ChangeVerdicts(props: { change: FragmentType<typeof ChangeVerdicts_ChangeFragmentDoc> }): ReactElement {
  const change = readFragment(ChangeVerdicts_ChangeFragmentDoc, props.change);
  const england = readFragment(GroupChange_ChangeFragmentDoc, change.england);
  const bars = toVerdictBarsData(change);
  const source = useChangeSource(change);
  return (
    <ChartCard
      id="change"
      finding={asHeading(change.finding)}
      subtitle={`England. ${CHANGE_SERIES} ${panelWords(england)}`}
      {...useChartView('change')}
      table={verdictBarsTable(bars, 'trusts', change.finding)}
      fileTitle={`England, change from ${change.previousRound.label} to ${change.round.label}`}
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
