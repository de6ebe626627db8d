import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { round } from '../svg/PlacedTexts.js';
import type { PlacedMark } from './place-mark.js';

export interface IntervalMarkProps {
  mark: Omit<PlacedMark, 'value'>;
  own: boolean;
  limited: boolean;
  large?: boolean;
}

/** A dot on its interval; hollow when evidence is limited, open ends with an arrow head. */
export function IntervalMark({ mark, own, limited, large = false }: IntervalMarkProps): ReactElement {
  const dot = own ? 'own' : 'peer';
  const radius = own ? 6.5 : large ? 5.5 : 4.5;
  const line = strokeOf(own ? 'own' : large ? 'peer' : 'interval');
  return (
    <>
      <line
        x1={round(mark.x1)}
        x2={round(mark.x2)}
        y1={round(mark.y)}
        y2={round(mark.y)}
        strokeWidth={own || large ? 2.5 : 2}
        {...line}
      />
      {mark.openLow ? <ArrowHead x={mark.x1} y={mark.y} direction={-1} own={own} /> : null}
      {mark.openHigh ? <ArrowHead x={mark.x2} y={mark.y} direction={1} own={own} /> : null}
      <circle
        cx={round(mark.x)}
        cy={round(mark.y)}
        r={limited ? radius - 0.5 : radius}
        {...(limited ? { ...paintOf('surface', dot), strokeWidth: 2 } : fillOf(dot))}
      />
    </>
  );
}

function ArrowHead({ x, y, direction, own }: { x: number; y: number; direction: 1 | -1; own: boolean }): ReactElement {
  const tip = x + direction * 5;
  const base = x - direction * 2;
  const points = `${round(tip)},${round(y)} ${round(base)},${round(y - 4)} ${round(base)},${round(y + 4)}`;
  return <polygon points={points} {...fillOf(own ? 'own' : 'peer')} />;
}
