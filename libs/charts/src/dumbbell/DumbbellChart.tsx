import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { Gridlines } from '../svg/Axis.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import type { DumbbellProps } from './dumbbell-props.js';
import { DumbbellRowMark } from './DumbbellRowMark.js';
import { layoutDumbbell } from './layout.js';

/** Change between two rounds, one row each: all the rows it is given. */
export function DumbbellChart(props: DumbbellProps): ReactElement {
  const layout = layoutDumbbell(props);
  const { rule } = layout;
  const label =
    props.label ?? `Change from ${props.beforeLabel} to ${props.afterLabel}, ${props.rows.length} rows, scale from 1 to 5`;
  return (
    <MarkedChart items={props.rows} start={0} width={layout.width} height={layout.height} label={label} onOpen={props.onOpen}>
      {(propsOf) => (
        <>
          {layout.strips.map((strip) => (
            <Gridlines key={strip.top} axis={layout.axis} top={strip.top} bottom={strip.bottom} />
          ))}
          {rule === null ? null : (
            <line x1={0} x2={round(layout.width)} y1={round(rule)} y2={round(rule)} strokeWidth={1.5} {...strokeOf('rule')} />
          )}
          {layout.rows.map((placed, index) => (
            <DumbbellRowMark
              key={placed.row.id}
              placed={placed}
              width={layout.width}
              roving={propsOf(index)}
              onOpen={props.onOpen}
            />
          ))}
          <PlacedTexts texts={layout.rows.flatMap((placed) => placed.words)} />
          <PlacedTexts texts={[...layout.heads, ...layout.rounds, ...layout.axisTexts]} />
        </>
      )}
    </MarkedChart>
  );
}
