import { useId } from 'react';
import type { ReactElement } from 'react';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { HatchPattern } from '../svg/Hatch.js';
import { PlacedTexts } from '../svg/PlacedTexts.js';
import { IntervalBackdrop } from './IntervalBackdrop.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { IntervalLegend } from './IntervalLegend.js';
import { IntervalRowMark } from './IntervalRowMark.js';
import { layoutIntervalRows } from './layout.js';

/** Dots with 95% intervals, one row each: all the rows it is given. */
export function IntervalRowsChart(props: IntervalRowsProps): ReactElement {
  const layout = layoutIntervalRows(props);
  const hatchId = useId();
  const label = props.label ?? `Mean score with its 95% interval, ${props.rows.length} rows, scale from 1 to 5`;
  return (
    <MarkedChart
      items={props.rows}
      start={props.rows.findIndex((row) => row.own)}
      width={layout.width}
      height={layout.height}
      label={label}
      onOpen={props.onOpen}
    >
      {(propsOf) => (
        <>
          <HatchPattern id={hatchId} />
          <IntervalBackdrop layout={layout} />
          {layout.rows.map((placed, index) => (
            <IntervalRowMark
              key={placed.row.id}
              placed={placed}
              width={layout.width}
              hatchId={hatchId}
              large={layout.large}
              roving={propsOf(index)}
              onOpen={props.onOpen}
            />
          ))}
          <PlacedTexts texts={layout.rows.flatMap((placed) => placed.numbers)} />
          <PlacedTexts texts={[...layout.heads, ...layout.axisTexts, ...(layout.reference ? [layout.reference.text] : [])]} />
          <IntervalLegend items={layout.legend} hatchId={hatchId} />
        </>
      )}
    </MarkedChart>
  );
}
