import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import type { PeerStripLayout } from './layout.js';

/** The strip of the levels, their boundaries, and the lines between the rows. */
export function PeerBackdrop({ layout }: { layout: PeerStripLayout }): ReactElement {
  const across = { x1: 0, x2: round(layout.width) };
  return (
    <g aria-hidden="true">
      {layout.zones.map((zone) => (
        <g key={zone.x}>
          <rect
            x={round(zone.x)}
            y={round(zone.y)}
            width={round(zone.width)}
            height={zone.height}
            {...fillOf(zone.shaded ? 'peer-bin' : 'band')}
          />
          <PlacedTextLine text={zone.text} />
        </g>
      ))}
      {layout.boundaries.map(({ x, y1, y2 }) => (
        <line
          key={`${x} ${y1}`}
          x1={round(x)}
          x2={round(x)}
          y1={round(y1)}
          y2={round(y2)}
          strokeDasharray="2 3"
          {...strokeOf('neutral')}
        />
      ))}
      <line {...across} y1={round(layout.headRule)} y2={round(layout.headRule)} {...strokeOf('outline')} />
      {layout.axis.ticks.map((tick) => (
        <line
          key={tick.value}
          x1={round(tick.x)}
          x2={round(tick.x)}
          y1={round(layout.headRule - 5)}
          y2={round(layout.headRule)}
          {...strokeOf('outline')}
        />
      ))}
      {layout.rows.map(({ row, top, height }) => (
        <line key={row.id} {...across} y1={round(top + height)} y2={round(top + height)} {...strokeOf('rule')} />
      ))}
    </g>
  );
}
