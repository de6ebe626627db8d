import type { ReactElement } from 'react';
import { HatchBox } from '../svg/Hatch.js';
import type { PlacedLegendItem } from '../svg/flow-legend.js';
import { PlacedTextLine } from '../svg/PlacedTexts.js';
import type { TrendKey } from './layout.js';
import { NoteMark, OwnLine, PeersLine } from './TrendMarks.js';

export function TrendKeys({ items, hatchId }: { items: PlacedLegendItem<TrendKey>[]; hatchId: string }): ReactElement {
  return (
    <g aria-hidden="true">
      {items.map(({ kind, x, y, text }) => (
        <g key={kind}>
          {kind === 'own' ? <OwnSample x={x} y={y} /> : null}
          {kind === 'peers' ? (
            <PeersLine
              runs={[
                [
                  { x, y },
                  { x: x + 34, y },
                ],
              ]}
            />
          ) : null}
          {kind === 'note' ? <NoteMark x={x + 17} y={y + 4.5} /> : null}
          {kind === 'absent' ? <HatchBox patternId={hatchId} x={x + 3} y={y - 8} width={28} height={16} /> : null}
          <PlacedTextLine text={text} />
        </g>
      ))}
    </g>
  );
}

function OwnSample({ x, y }: { x: number; y: number }): ReactElement {
  const point = (dx: number, ranged: boolean) => ({
    round: dx,
    x: x + dx,
    y,
    range: ranged ? { y1: y - 9, y2: y + 9 } : null,
  });
  return <OwnLine runs={[[point(2, false), point(17, true), point(32, false)]]} lastRound={17} />;
}
