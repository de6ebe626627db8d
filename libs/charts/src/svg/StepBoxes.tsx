import type { ReactElement } from 'react';
import { paintOf } from '../theme/colours.js';
import { stepFill } from '../theme/steps.js';
import { PlacedTextLine, PlacedTexts, round } from './PlacedTexts.js';
import type { StepLegend } from './step-legend.js';

export function StepBoxes({ legend }: { legend: StepLegend<string> }): ReactElement {
  return (
    <g aria-hidden="true">
      <PlacedTexts texts={legend.caption} />
      {legend.boxes.map((box) => (
        <g key={box.step}>
          <rect
            x={round(box.x)}
            y={round(box.y)}
            width={round(box.width)}
            height={box.height}
            {...paintOf(stepFill(box.step), 'outline')}
            strokeWidth={0.5}
          />
          <PlacedTextLine text={box.text} />
        </g>
      ))}
    </g>
  );
}
