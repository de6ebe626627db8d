import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { round } from '../svg/PlacedTexts.js';

/** The organisation's own score. */
export function Diamond({ x, y }: { x: number; y: number }): ReactElement {
  const radius = 8.5;
  const corners = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  const points = corners.map(([px = 0, py = 0]) => `${round(px)},${round(py)}`).join(' ');
  return <polygon points={points} strokeWidth={2.5} {...paintOf('surface', 'england')} />;
}

export interface MeanMarkProps {
  x: number;
  y: number;
  interval: { x1: number; x2: number } | null;
}

/** The mean of its members on its interval. */
export function MeanMark({ x, y, interval }: MeanMarkProps): ReactElement {
  return (
    <>
      {interval ? (
        <line x1={round(interval.x1)} x2={round(interval.x2)} y1={round(y)} y2={round(y)} strokeWidth={3} {...strokeOf('own')} />
      ) : null}
      <circle cx={round(x)} cy={round(y)} r={6} {...fillOf('own')} />
    </>
  );
}
