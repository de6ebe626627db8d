import type { ReactElement } from 'react';
import { fillOf, paintOf } from '../theme/colours.js';
import { HatchBox } from '../svg/Hatch.js';
import type { PlacedLegendItem } from '../svg/flow-legend.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import type { PeerStripKey } from './layout.js';
import { BoxMark, MeanTick, RangeLine } from './PeerMarks.js';

export function PeerKey({ items, hatchId }: { items: PlacedLegendItem<PeerStripKey>[]; hatchId: string }): ReactElement {
  return (
    <g aria-hidden="true">
      {items.map((item) => (
        <g key={item.kind}>
          <Symbol item={item} hatchId={hatchId} />
          <PlacedTextLine text={item.text} />
        </g>
      ))}
    </g>
  );
}

function Symbol({ item: { kind, x, y }, hatchId }: { item: PlacedLegendItem<PeerStripKey>; hatchId: string }): ReactElement {
  switch (kind) {
    case 'own':
      return (
        <>
          <rect x={round(x + 3)} y={round(y - 9)} width={32} height={18} rx={3} {...fillOf('own')} />
          <PlacedTextLine text={{ x: x + 19, y: y + 4.5, text: '3.0', size: 13, anchor: 'middle', bold: true, role: 'on-own' }} />
        </>
      );
    case 'range':
      return <RangeLine x1={x + 1} x2={x + 37} y={y} />;
    case 'bins':
      return (
        <>
          {[8, 18, 13].map((height, index) => (
            <rect
              key={height}
              x={round(x + 2 + index * 12)}
              y={round(y + 9 - height)}
              width={11}
              height={height}
              {...paintOf('peer-bin', 'outline')}
            />
          ))}
        </>
      );
    case 'box':
      return (
        <BoxMark
          box={{ x1: x + 1, x2: x + 37, median: { x1: x + 18, x2: x + 18 }, y: y - 4.5, openLow: false, openHigh: false }}
        />
      );
    case 'mean':
      return <MeanTick mean={{ x1: x + 19, x2: x + 19, y: y - 4.5 }} />;
    case 'absent':
      return <HatchBox patternId={hatchId} x={x + 2} y={y - 8} width={32} height={16} />;
  }
}
