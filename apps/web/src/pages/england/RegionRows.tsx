import { ChartCard, IntervalRows, intervalRowsTable } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import type { GroupLevel } from '../../groups/group-levels.js';
import { sortNorthToSouth } from '../../groups/regions.js';
import { englandReference, toIntervalRows } from '../../groups/to-interval-rows-data.js';
import { useChartView } from '../../state/use-chart-view.js';

export interface RegionRowsProps {
  regions: readonly GroupLevel[];
  englandMean: number | null;
  finding: string;
  subtitle: string;
  source: string;
}

export function RegionRows({ regions, englandMean, finding, subtitle, source }: RegionRowsProps): ReactElement {
  const ordered = sortNorthToSouth(regions, (region) => region.code);
  const rows = toIntervalRows(ordered, { scores: 'as-scored', englandMean });
  const reference = englandReference(englandMean);
  return (
    <ChartCard
      id="regions"
      finding={finding}
      subtitle={subtitle}
      {...useChartView('regions')}
      table={intervalRowsTable(rows, reference, { caption: finding, rowHeading: 'Region' })}
      source={source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="intervals" />}
      note="Regions hold different mixes of trusts, so part of a difference can be their mix."
    >
      {(width) => (
        <IntervalRows
          rows={rows}
          reference={reference}
          domain={[1, 5]}
          rowHeight={36}
          width={width}
          label={finding}
          peerLabel="Region, 95% interval"
        />
      )}
    </ChartCard>
  );
}
