import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { Gridlines } from '../svg/Axis.js';
import { round } from '../svg/PlacedTexts.js';
import type { IntervalRowsLayout } from './layout.js';

/** Behind the rows: the own row's band, gridlines and the dashed reference line. */
export function IntervalBackdrop({ layout }: { layout: IntervalRowsLayout }): ReactElement {
  return (
    <g aria-hidden="true">
      {layout.rows
        .filter(({ row }) => row.own)
        .map(({ row, top, height }) => (
          <rect key={row.id} x={0} y={round(top)} width={round(layout.width)} height={round(height)} {...fillOf('band')} />
        ))}
      {layout.strips.map((strip) => (
        <Gridlines key={strip.top} axis={layout.axis} top={strip.top} bottom={strip.bottom} />
      ))}
      {layout.reference ? <ReferenceLine x={layout.reference.x} layout={layout} /> : null}
    </g>
  );
}

function ReferenceLine({ x, layout }: { x: number; layout: IntervalRowsLayout }): ReactElement {
  return (
    <>
      {layout.strips.map(({ top, bottom }) => (
        <line
          key={top}
          x1={round(x)}
          x2={round(x)}
          y1={round(top)}
          y2={round(bottom)}
          strokeWidth={2}
          strokeDasharray="5 4"
          {...strokeOf('england')}
        />
      ))}
    </>
  );
}
