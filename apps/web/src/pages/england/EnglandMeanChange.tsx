import { ChartCard, Dumbbell, dumbbellTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import type { GroupChange_ChangeFragment } from '../../gql/graphql.js';
import { panelWords, toGroupRow } from '../../groups/to-dumbbell-data.js';
import { useChartView } from '../../state/use-chart-view.js';

export interface EnglandMeanChangeProps {
  england: GroupChange_ChangeFragment;
  beforeLabel: string;
  afterLabel: string;
  source: string;
}

/** England's mean in both rounds, inside the card of verdicts. */
export function EnglandMeanChange({ england, beforeLabel, afterLabel, source }: EnglandMeanChangeProps): ReactElement {
  const rows = [toGroupRow(england, 'benchmark')];
  const finding = `England’s mean, ${beforeLabel} to ${afterLabel}`;
  return (
    <ChartCard
      id="england-change"
      headingLevel={3}
      finding={finding}
      subtitle={panelWords(england)}
      {...useChartView('england-change')}
      table={dumbbellTable(rows, { beforeLabel, afterLabel, caption: finding })}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="change" />}
    >
      {(width) => (
        <Dumbbell rows={rows} beforeLabel={beforeLabel} afterLabel={afterLabel} width={width} label={finding} orderLabel="" />
      )}
    </ChartCard>
  );
}
