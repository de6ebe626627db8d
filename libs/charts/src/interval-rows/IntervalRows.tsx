import { useId } from 'react';
import type { ReactElement } from 'react';
import { ChartFrame } from '../keyboard/ChartFrame.js';
import { OpenLink } from '../keyboard/OpenLink.js';
import { useRovingMarks } from '../keyboard/use-roving-marks.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { HatchPattern } from '../svg/Hatch.js';
import { PlacedTexts } from '../svg/PlacedTexts.js';
import { IntervalBackdrop } from './IntervalBackdrop.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { IntervalLegend } from './IntervalLegend.js';
import { IntervalRowMark } from './IntervalRowMark.js';
import { layoutIntervalRows } from './layout.js';

const HINT = 'Arrow keys move from row to row, Home and End go to the first and the last, Enter opens, Escape leaves.';

/** Dots with 95% intervals, one row each. */
export function IntervalRows(props: IntervalRowsProps): ReactElement {
  const layout = layoutIntervalRows(props);
  const own = props.rows.findIndex((row) => row.own);
  const roving = useRovingMarks({ count: props.rows.length, start: Math.max(0, own) });
  const hintId = useId();
  const hatchId = useId();
  const shown = roving.active === null ? undefined : props.rows[roving.active];
  const label = props.label ?? `Mean score with its 95% interval, ${props.rows.length} rows, scale from 1 to 5`;
  return (
    <ChartFrame
      readOut={shown?.readOut ?? null}
      quiet={roving.quiet}
      hint={HINT}
      hintId={hintId}
      action={shown?.href ? <OpenLink href={shown.href} name={shown.label} onOpen={props.onOpen} /> : null}
    >
      <ChartSvg width={layout.width} height={layout.height} label={label} role="group" describedBy={hintId}>
        <HatchPattern id={hatchId} />
        <IntervalBackdrop layout={layout} />
        {layout.rows.map((placed, index) => (
          <IntervalRowMark
            key={placed.row.id}
            placed={placed}
            width={layout.width}
            hatchId={hatchId}
            large={layout.large}
            roving={roving.propsOf(index)}
            onOpen={props.onOpen}
          />
        ))}
        <PlacedTexts texts={[...layout.heads, ...layout.axisTexts, ...(layout.reference ? [layout.reference.text] : [])]} />
        <IntervalLegend items={layout.legend} hatchId={hatchId} />
      </ChartSvg>
    </ChartFrame>
  );
}
