import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import type { HistogramProps } from './histogram-props.js';
import { layoutHistogram } from './layout.js';
import { binLabel } from './table.js';

/** How many score how much. */
export function Histogram(props: HistogramProps): ReactElement {
  const layout = layoutHistogram(props);
  const bins = props.counts.map((count, index) => `${binLabel(props.edges, index)}: ${count}`);
  const label = props.label ?? `Number of ${props.countNoun} by ${props.xLabel}. ${bins.join('; ')}.`;
  return (
    <ChartSvg width={layout.width} height={layout.height} label={label} role="img">
      {layout.bars.map((bar) => (
        <rect
          key={bar.x}
          x={round(bar.x)}
          y={round(bar.y)}
          width={round(bar.width)}
          height={round(bar.height)}
          {...fillOf('bar')}
        />
      ))}
      <line x1={0} x2={round(layout.width)} y1={layout.baseline} y2={layout.baseline} strokeWidth={1.5} {...strokeOf('border')} />
      <PlacedTexts texts={[...layout.bars.map((bar) => bar.label), ...layout.ticks, ...layout.titles]} />
    </ChartSvg>
  );
}
