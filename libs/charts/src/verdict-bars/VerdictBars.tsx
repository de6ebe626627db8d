import type { ReactElement } from 'react';
import { paintOf, strokeOf } from '../theme/colours.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import { layoutVerdictBars, VERDICT_BAR_HEIGHT } from './layout.js';
import type { VerdictBarsProps } from './verdict-bars-props.js';

/** How many improved, did not change clearly and deteriorated. */
export function VerdictBars(props: VerdictBarsProps): ReactElement {
  const layout = layoutVerdictBars(props);
  const words = layout.bars.map((bar) => `${bar.label.text} ${bar.count}`).join(', ');
  const label = props.label ?? `Of ${props.total} ${props.countNoun ?? 'trusts'}: ${words}`;
  return (
    <ChartSvg width={layout.width} height={layout.height} label={label} role="img">
      {layout.bars.map((bar) => (
        <rect
          key={bar.fill}
          x={round(bar.x)}
          y={bar.y}
          width={round(bar.width)}
          height={VERDICT_BAR_HEIGHT}
          {...paintOf(bar.fill, bar.edge)}
        />
      ))}
      <line
        x1={round(layout.zero)}
        x2={round(layout.zero)}
        y1={0}
        y2={layout.height - 4}
        strokeWidth={2}
        {...strokeOf('border')}
      />
      <PlacedTexts texts={layout.bars.flatMap((bar) => [bar.label, bar.value])} />
    </ChartSvg>
  );
}
