import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { round } from './PlacedTexts.js';
import type { ScoreAxis } from './score-axis.js';

export function Gridlines({ axis, top, bottom }: { axis: ScoreAxis; top: number; bottom: number }): ReactElement {
  return (
    <g aria-hidden="true">
      {axis.ticks.map((tick) => (
        <line key={tick.value} x1={round(tick.x)} x2={round(tick.x)} y1={round(top)} y2={round(bottom)} {...strokeOf('grid')} />
      ))}
    </g>
  );
}
