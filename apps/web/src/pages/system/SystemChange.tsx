import { ChartCard, Dumbbell, dumbbellTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { GroupChange_ChangeFragmentDoc, SystemChange_SystemFragmentDoc } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { useChangeSource } from '../../groups/use-change-source.js';
import { EmptyCard } from '../../components/EmptyCard.js';
import { CHANGE_SERIES } from '../../groups/change-words.js';
import { panelWords, toDumbbellRows } from '../../groups/to-dumbbell-data.js';

export interface SystemChangeProps {
  system: FragmentType<typeof SystemChange_SystemFragmentDoc>;
  name: string;
}

/** Each trust of the system before and after, with the system and England above. */
export function SystemChange({ system, name }: SystemChangeProps): ReactElement {
  const { change } = readFragment(SystemChange_SystemFragmentDoc, system);
  const chartView = useChartView('change');
  const source = useChangeSource(change);
  if (!change) {
    return (
      <EmptyCard
        id="change"
        finding="Change cannot be shown"
        reason={`No trust of ${name} has an overall score in two comparable rounds.`}
      />
    );
  }
  const own = readFragment(GroupChange_ChangeFragmentDoc, change.system);
  const england = readFragment(GroupChange_ChangeFragmentDoc, change.england);
  const rows = toDumbbellRows({ system: own, england, trusts: change.trusts });
  const [beforeLabel, afterLabel] = [change.previousRound.label, change.round.label];
  return (
    <ChartCard
      id="change"
      finding={asHeading(change.finding)}
      subtitle={`${name}. ${CHANGE_SERIES} ${panelWords(own)}`}
      {...chartView}
      table={dumbbellTable(rows, { beforeLabel, afterLabel, caption: `${name}: change from ${beforeLabel} to ${afterLabel}` })}
      fileTitle={`${name}, change from ${beforeLabel} to ${afterLabel}`}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="change" />}
      note={change.note}
    >
      {(width) => (
        <Dumbbell rows={rows} beforeLabel={beforeLabel} afterLabel={afterLabel} width={width} label={asHeading(change.finding)} />
      )}
    </ChartCard>
  );
}
