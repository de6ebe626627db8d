import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { formatSigned } from '../theme/format.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import type { EffectBarsProps } from './effect-bars-props.js';
import { BAR_HEIGHT, layoutEffectBars } from './layout.js';

/** A difference split into what the mix of trusts explains and what their scores explain. */
export function EffectBars(props: EffectBarsProps): ReactElement {
  const layout = layoutEffectBars(props);
  const words = `Difference from England ${formatSigned(props.total)}: ${formatSigned(props.mix)} mix effect and ${formatSigned(props.score)} score effect`;
  return (
    <ChartSvg width={layout.width} height={layout.height} label={props.label ?? words} role="img">
      {layout.bars.map((bar) => (
        <g key={bar.role}>
          <rect x={round(bar.x)} y={bar.y} width={round(Math.max(bar.width, 0.5))} height={BAR_HEIGHT} {...fillOf(bar.role)} />
          <line
            x1={round(layout.zero)}
            x2={round(layout.zero)}
            y1={bar.y - 3}
            y2={bar.y + BAR_HEIGHT + 3}
            strokeWidth={1.5}
            {...strokeOf('border')}
          />
        </g>
      ))}
      {layout.connectors.map((connector) => (
        <line
          key={`${connector.x} ${connector.y1}`}
          x1={round(connector.x)}
          x2={round(connector.x)}
          y1={round(connector.y1)}
          y2={round(connector.y2)}
          strokeWidth={1.5}
          strokeDasharray="2 3"
          {...strokeOf('outline')}
        />
      ))}
      <PlacedTexts texts={layout.bars.flatMap((bar) => [bar.label, bar.value])} />
    </ChartSvg>
  );
}
