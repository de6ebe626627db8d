import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { Gridlines } from '../svg/Axis.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import { layoutOwnScoreRows, nameTicks } from './layout.js';
import { Diamond, MeanMark } from './OwnScoreMark.js';
import { OwnScoreRowMark } from './OwnScoreRowMark.js';
import type { OwnScoreRowsProps } from './own-score-rows-props.js';

/** An organisation's own scores beside the means of its members. */
export function OwnScoreRows(props: OwnScoreRowsProps): ReactElement {
  const layout = layoutOwnScoreRows(props);
  const label = props.label ?? `${props.ownLabel} beside ${props.meanLabel}, ${props.rows.length} measures, scale from 1 to 5`;
  return (
    <MarkedChart items={props.rows} start={0} width={layout.width} height={layout.height} label={label} onOpen={undefined}>
      {(propsOf) => (
        <>
          {layout.strips.map((strip) => (
            <Gridlines key={strip.top} axis={layout.axis} top={strip.top} bottom={strip.bottom} />
          ))}
          {nameTicks(layout).map((tick) => (
            <line
              key={tick.x}
              x1={round(tick.x)}
              x2={round(tick.x)}
              y1={round(tick.y1)}
              y2={round(tick.y2)}
              {...strokeOf('outline')}
            />
          ))}
          {layout.rows.map((placed, index) => (
            <OwnScoreRowMark key={placed.row.id} placed={placed} width={layout.width} roving={propsOf(index)} />
          ))}
          {layout.key.map(({ kind, x, y }) =>
            kind === 'own' ? (
              <Diamond key={kind} x={x + 18} y={y} />
            ) : (
              <MeanMark key={kind} x={x + 18} y={y} interval={{ x1: x + 2, x2: x + 34 }} />
            ),
          )}
          <PlacedTexts texts={[...layout.heads, ...layout.names, ...layout.key.map((item) => item.text), ...layout.axisTexts]} />
        </>
      )}
    </MarkedChart>
  );
}
