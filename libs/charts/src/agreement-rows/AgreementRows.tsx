import { useId } from 'react';
import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { MarkedChart } from '../keyboard/MarkedChart.js';
import { Gridlines } from '../svg/Axis.js';
import { HatchBox, HatchPattern } from '../svg/Hatch.js';
import { PlacedTextLine, PlacedTexts, round } from '../svg/PlacedTexts.js';
import { AgreementRowMark } from './AgreementRowMark.js';
import type { AgreementRowsProps } from './agreement-rows-props.js';
import { layoutAgreementRows } from './layout.js';
import { ExecutiveMark, NonExecutiveMark } from './SideMarks.js';

/** How closely the members of a board agree, and what executives and non-executives say, theme by theme. */
export function AgreementRows(props: AgreementRowsProps): ReactElement {
  const layout = layoutAgreementRows(props);
  const hatchId = useId();
  const label = props.label ?? `Agreement within the board, ${props.rows.length} themes, scale from 1 to 5`;
  const lines = [layout.headRule, ...layout.rows.map(({ top, height }) => top + height)];
  return (
    <MarkedChart items={props.rows} start={0} width={layout.width} height={layout.height} label={label} onOpen={undefined}>
      {(propsOf) => (
        <>
          <HatchPattern id={hatchId} />
          {layout.strips.map((strip) => (
            <Gridlines key={strip.top} axis={layout.axis} top={strip.top} bottom={strip.bottom} />
          ))}
          {lines.map((y, index) => (
            <line
              key={y}
              x1={0}
              x2={round(layout.width)}
              y1={round(y)}
              y2={round(y)}
              {...strokeOf(index === 0 ? 'outline' : 'rule')}
            />
          ))}
          {layout.rows.map((placed, index) => (
            <AgreementRowMark key={placed.row.id} placed={placed} width={layout.width} roving={propsOf(index)} />
          ))}
          {layout.hatch ? (
            <g pointerEvents="none">
              <HatchBox patternId={hatchId} {...layout.hatch} />
              <PlacedTexts texts={layout.hatch.words} />
            </g>
          ) : null}
          <g aria-hidden="true">
            {layout.key.map(({ kind, x, y, text }) => (
              <g key={kind}>
                {kind === 'executive' ? <ExecutiveMark x={x + 14} y={y} /> : null}
                {kind === 'non_executive' ? <NonExecutiveMark x={x + 14} y={y} /> : null}
                {kind === 'absent' ? <HatchBox patternId={hatchId} x={x} y={y - 8} width={28} height={16} /> : null}
                <PlacedTextLine text={text} />
              </g>
            ))}
          </g>
          <PlacedTexts texts={[...layout.heads, ...layout.ticks]} />
        </>
      )}
    </MarkedChart>
  );
}
