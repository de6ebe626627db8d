import { ChartCard, HexMap, hexMapTable } from '@boardmark/charts';
import type { ReactElement, ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import { useMedia } from '../../components/use-media.js';
import type { GroupLevel } from '../../groups/group-levels.js';
import { useChartView } from '../../state/use-chart-view.js';
import { searchOf, useViewState } from '../../state/use-view-state.js';
import { firstToPick } from './first-to-pick.js';
import { stepLimits } from './step-limits.js';
import { SystemReadOut } from './SystemReadOut.js';
import { toHexMapCells } from './to-hex-map-data.js';
import type { HexLayout } from './to-hex-map-data.js';

/** Up to this width the card has one column, and the read-out stands right under the map. */
const STACKED = '(max-width: 1023px)';

export interface SystemsMapProps {
  systems: readonly GroupLevel[];
  layout: HexLayout;
  measure: { code: string; name: string };
  englandMean: number | null;
  finding: string;
  subtitle: string;
  source: string;
  regionNames: ReadonlyMap<string, string>;
  certainty: string;
  /** Stands beside the map, under the read-out. */
  beside: ReactNode;
}

export function SystemsMap(props: SystemsMapProps): ReactElement {
  const { systems, layout, measure, englandMean, regionNames } = props;
  const { view, update } = useViewState();
  const navigate = useNavigate();
  const cells = toHexMapCells(systems, layout, measure.name, regionNames);
  const picked = systems.find((system) => system.code === view.system) ?? firstToPick(systems);
  const hrefOf = (code: string): string => `/systems/${code}${searchOf({ round: view.round, measure: view.measure })}`;
  const chartView = useChartView('map');
  const narrow = useMedia(STACKED);
  const under = narrow && chartView.view === 'chart';
  const readOut = picked ? (
    <SystemReadOut system={picked} measureName={measure.name} englandMean={englandMean} href={hrefOf(picked.code)} />
  ) : null;
  const map = (width: number): ReactElement => (
    <HexMap
      cells={cells}
      limits={stepLimits(englandMean ?? 3)}
      selected={picked?.code ?? null}
      onSelect={(code) => update({ system: code }, 'replace')}
      onOpen={(code) => void navigate(hrefOf(code))}
      width={width}
      label={`${measure.name} by system`}
      readOut="none"
    />
  );
  return (
    <ChartCard
      id="map"
      finding={props.finding}
      subtitle={props.subtitle}
      {...chartView}
      picture={map}
      table={hexMapTable(cells, { caption: props.finding, valueLabel: `${measure.name}, mean from 1 to 5` })}
      source={props.source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="aggregation" />}
      note={
        <>
          <p>Each hexagon is one integrated care system; dark lines divide regions. The middle step holds the England mean.</p>
          <section className="bm-certainty">
            <h3>How sure are we?</h3>
            <p>{props.certainty}</p>
          </section>
        </>
      }
      aside={
        <>
          {under ? null : readOut}
          {props.beside}
        </>
      }
    >
      {(width) => (
        <>
          {map(width)}
          {under ? readOut : null}
        </>
      )}
    </ChartCard>
  );
}
