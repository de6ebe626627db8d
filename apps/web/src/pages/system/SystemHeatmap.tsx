import { ChartCard, Heatmap, heatmapTable, nextSort } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { countOf } from '../../components/count-of.js';
import { asHeading } from '../../components/headline.js';
import { MethodLink } from '../../components/MethodLink.js';
import { readFragment } from '../../gql/fragment-masking.js';
import type { FragmentType } from '../../gql/fragment-masking.js';
import { SystemHeatmap_SystemFragmentDoc } from '../../gql/graphql.js';
import { useChartView } from '../../state/use-chart-view.js';
import { useViewState } from '../../state/use-view-state.js';
import { TrustNotice } from './TrustNotice.js';
import { INITIAL_SORT, toHeatmapData } from './to-heatmap-data.js';
import type { System, SystemRelease } from './SystemView.js';

export interface SystemHeatmapProps {
  system: System & FragmentType<typeof SystemHeatmap_SystemFragmentDoc>;
  release: SystemRelease;
  source: string;
}

/** Trusts and their settings by measure. */
export function SystemHeatmap({ system, release, source }: SystemHeatmapProps): ReactElement {
  const scores = readFragment(SystemHeatmap_SystemFragmentDoc, system);
  const { view, update } = useViewState();
  const data = toHeatmapData(scores, {
    themes: release.themes,
    nEngland: release.england.coverage.nOrganisations,
    trust: view.trust,
  });
  const sort =
    view.sort && [...data.columns.map((column) => column.code), 'label'].includes(view.sort.column) ? view.sort : INITIAL_SORT;
  const severalSettings = scores.scores.alsoIn.some((others) => others.length > 0);
  const { nOrganisations, nSubmissions } = system.coverage;
  return (
    <ChartCard
      id="heatmap"
      finding={asHeading(scores.scores.finding)}
      subtitle={`Scores by trust and care setting, ${system.shortName}, ${release.round.shortName}. ${countOf(nOrganisations, 'trust')}, ${countOf(nSubmissions, 'submission')}.`}
      {...useChartView('heatmap')}
      table={heatmapTable(data, sort, `Scores by trust and care setting, ${system.shortName}`)}
      fileTitle={`${system.shortName} trusts by measure`}
      picture={async (width) => (await import('./heatmap-picture.js')).heatmapPicture({ ...data, sort, width })}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="scores" />}
      controls={<TrustNotice code={view.trust} data={data} missing={scores.scores.missing} />}
      note={`Rows are sorted within each care setting. Scores are not compared across settings.${severalSettings ? ' A trust that submitted for two settings counts half in each, so the group means add up to the system mean.' : ''}`}
    >
      {(width) => (
        <Heatmap
          {...data}
          sort={sort}
          onSort={(column) => update({ sort: nextSort(sort, column) }, 'replace')}
          width={width}
          label={`Scores by trust and measure, ${system.shortName}`}
        />
      )}
    </ChartCard>
  );
}
