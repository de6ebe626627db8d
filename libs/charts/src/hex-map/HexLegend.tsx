import type { ReactElement } from 'react';
import { StepBoxes } from '../svg/StepBoxes.js';
import type { StepLegend } from '../svg/step-legend.js';
import { HatchBox } from '../svg/Hatch.js';
import { PlacedTextLine } from '../svg/PlacedTexts.js';
import { LimitedRing } from './HexCell.js';
import type { HexLegendKind } from './legend-keys.js';

export function HexLegend({ legend, hatchId }: { legend: StepLegend<HexLegendKind>; hatchId: string }): ReactElement {
  return (
    <g aria-hidden="true">
      <StepBoxes legend={legend} />
      {legend.keys.map(({ kind, x, y, text }) => (
        <g key={kind}>
          {kind === 'limited' ? (
            <LimitedRing centre={{ x: x + 13, y }} radius={13} role="ink" />
          ) : (
            <HatchBox patternId={hatchId} x={x} y={y - 8} width={26} height={16} />
          )}
          <PlacedTextLine text={text} />
        </g>
      ))}
    </g>
  );
}
