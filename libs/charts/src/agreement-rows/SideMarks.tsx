import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { round } from '../svg/PlacedTexts.js';

/** Executives. */
export function ExecutiveMark({ x, y }: { x: number; y: number }): ReactElement {
  return <circle cx={round(x)} cy={round(y)} r={7} {...fillOf('england')} />;
}

/** Non-executives; see-through where it lies on the other mark, so that both are seen. */
export function NonExecutiveMark({ x, y, over = false }: { x: number; y: number; over?: boolean }): ReactElement {
  const points = [
    [x, y - 8],
    [x + 8, y],
    [x, y + 8],
    [x - 8, y],
  ];
  const corners = points.map(([px = 0, py = 0]) => `${round(px)},${round(py)}`).join(' ');
  const paint = over ? { ...strokeOf('worse'), fill: 'none' } : paintOf('surface', 'worse');
  return <polygon points={corners} strokeWidth={3} {...paint} />;
}

/** Between the two sides: dark and thick where the gap is more than chance would give. */
export function GapLine({ x1, x2, y, clear }: { x1: number; x2: number; y: number; clear: boolean }): ReactElement {
  return (
    <line
      x1={round(x1)}
      x2={round(x2)}
      y1={round(y)}
      y2={round(y)}
      strokeWidth={clear ? 4 : 3}
      {...strokeOf(clear ? 'ink' : 'interval')}
    />
  );
}

/** Three circles on a line, closer for stronger agreement. */
export function AgreementPictogram({ x, y, circles }: { x: number; y: number; circles: number[] }): ReactElement {
  return (
    <g aria-hidden="true">
      <line x1={round(x)} x2={round(x + 56)} y1={round(y)} y2={round(y)} strokeWidth={1.5} {...strokeOf('neutral')} />
      {circles.map((circle) => (
        <circle key={circle} cx={round(circle)} cy={round(y)} r={4.25} strokeWidth={1.75} {...paintOf('surface', 'secondary')} />
      ))}
    </g>
  );
}
