import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { HatchBox } from '../svg/Hatch.js';
import { round } from '../svg/PlacedTexts.js';
import type { TrendVerdict } from './theme-trends-props.js';

export interface VerdictIconProps {
  verdict: TrendVerdict;
  x: number;
  y: number;
  hatchId: string;
}

/** A shape of its own for every verdict: disc with an arrow up, square with an arrow down, ring with a dash, hatched square. */
export function VerdictIcon({ verdict, x, y, hatchId }: VerdictIconProps): ReactElement {
  const [left, top] = [round(x - 6.5), round(y - 6.5)];
  if (verdict === 'improved') {
    return (
      <g aria-hidden="true">
        <circle cx={round(x)} cy={round(y)} r={7} {...fillOf('england')} />
        <path d={arrow(x, y, -1)} fill="none" strokeWidth={1.75} {...strokeOf('halo')} />
      </g>
    );
  }
  if (verdict === 'deteriorated') {
    return (
      <g aria-hidden="true">
        <rect x={left} y={top} width={13} height={13} strokeWidth={1.5} {...paintOf('worse', 'worse-edge')} />
        <path d={arrow(x, y, 1)} fill="none" strokeWidth={1.75} {...strokeOf('on-step-1')} />
      </g>
    );
  }
  if (verdict === 'no_clear_change') {
    return (
      <g aria-hidden="true">
        <circle cx={round(x)} cy={round(y)} r={6.25} strokeWidth={1.5} {...paintOf('surface', 'secondary')} />
        <line x1={round(x - 3)} x2={round(x + 3)} y1={round(y)} y2={round(y)} strokeWidth={1.5} {...strokeOf('secondary')} />
      </g>
    );
  }
  return (
    <g aria-hidden="true">
      <HatchBox patternId={hatchId} x={left} y={top} width={13} height={13} />
    </g>
  );
}

function arrow(x: number, y: number, down: 1 | -1): string {
  const tip = y + 3.5 * down;
  return `M${round(x)} ${round(y - 3.5 * down)}V${round(tip)}M${round(x - 3)} ${round(tip - 3 * down)}L${round(x)} ${round(tip)}L${round(x + 3)} ${round(tip - 3 * down)}`;
}
