import { ChartCard, IntervalRows } from '@boardmark/charts';
import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { ATTRIBUTION } from '../../components/attribution.js';
import { MethodLink } from '../../components/MethodLink.js';
import type { GroupLevel } from '../../groups/group-levels.js';
import { englandReference, sortByValue, toIntervalRows } from '../../groups/to-interval-rows-data.js';
import { useChartView } from '../../state/use-chart-view.js';
import { spreadTwin } from './to-spread-data.js';
import type { Spread } from './to-spread-data.js';

export interface SpreadCardProps {
  id: string;
  finding: string;
  subtitle: string;
  measureName: string;
  rowHeading: string;
  groups: readonly GroupLevel[];
  /** How many groups are not drawn, in words. */
  leftOut: string | null;
  spreads: ReadonlyMap<string, Spread>;
  england: GroupLevel | null;
  englandSpread: Spread | null;
  source: string;
  roundName: string;
  /** By value; in the order given when left out. */
  sorted?: boolean;
  hrefOf?: (code: string) => string;
}

export function SpreadCard(props: SpreadCardProps): ReactElement {
  const { england, hrefOf, subtitle, rowHeading } = props;
  const navigate = useNavigate();
  const englandMean = england?.mean ?? null;
  const inOrder = toIntervalRows(props.groups, { scores: 'as-scored', englandMean, ...(hrefOf ? { hrefOf } : {}) });
  const rows = props.sorted ? sortByValue(inOrder) : inOrder;
  return (
    <ChartCard
      id={props.id}
      finding={props.finding}
      subtitle={subtitle}
      {...useChartView(props.id)}
      table={spreadTwin(rows, props.spreads, { caption: subtitle, rowHeading, england, englandSpread: props.englandSpread })}
      fileTitle={`${props.measureName} by ${rowHeading.toLowerCase()}, ${props.roundName}`}
      source={props.source}
      attribution={ATTRIBUTION}
      methodLink={<MethodLink section="intervals" />}
      note={
        <>
          {props.leftOut ? <p>{props.leftOut}</p> : null}
          <p>
            Most intervals overlap, so the order is not a ranking. The table adds quartiles, the median and what each mix of
            trusts would suggest.
          </p>
        </>
      }
    >
      {(width) => (
        <IntervalRows
          rows={rows}
          reference={englandReference(englandMean)}
          domain={[1, 5]}
          {...(props.sorted ? {} : { rowHeight: 36 })}
          width={width}
          label={subtitle}
          peerLabel={`${rowHeading}, 95% interval`}
          onOpen={(href) => void navigate(href)}
        />
      )}
    </ChartCard>
  );
}
