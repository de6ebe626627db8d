import type { ReactElement } from 'react';
import { HatchBox } from '../svg/Hatch.js';
import type { PlacedLegendItem } from '../svg/flow-legend.js';
import { PlacedTextLine } from '../svg/PlacedTexts.js';
import { IntervalMark } from './IntervalMark.js';
import type { IntervalLegendKind } from './legend.js';

export function IntervalLegend({
  items,
  hatchId,
}: {
  items: PlacedLegendItem<IntervalLegendKind>[];
  hatchId: string;
}): ReactElement {
  return (
    <g aria-hidden="true">
      {items.map((item) => (
        <g key={item.kind}>
          <LegendSymbol item={item} hatchId={hatchId} />
          <PlacedTextLine text={item.text} />
        </g>
      ))}
    </g>
  );
}

function LegendSymbol({
  item: { kind, x, y },
  hatchId,
}: {
  item: PlacedLegendItem<IntervalLegendKind>;
  hatchId: string;
}): ReactElement {
  if (kind === 'absent') return <HatchBox patternId={hatchId} x={x + 2} y={y - 6} width={32} height={12} />;
  const mark = { x: x + 18, y, x1: x + (kind === 'open' ? 6 : 1), x2: x + 35, openLow: kind === 'open', openHigh: false };
  return <IntervalMark mark={mark} own={kind === 'own'} limited={kind === 'limited'} />;
}
