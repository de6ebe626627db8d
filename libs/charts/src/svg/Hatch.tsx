import type { ReactElement } from 'react';
import { paintOf, strokeOf } from '../theme/colours.js';
import { round } from './PlacedTexts.js';

/** The pattern of missing and withheld values, to be referred to by `url(#id)`. */
export function HatchPattern({ id }: { id: string }): ReactElement {
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" x2="0" y1="0" y2="7" strokeWidth="3" {...strokeOf('outline')} />
    </pattern>
  );
}

export interface HatchBoxProps {
  patternId: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A hatched box with an outline. */
export function HatchBox({ patternId, x, y, width, height }: HatchBoxProps): ReactElement {
  const place = { x: round(x), y: round(y), width: round(width), height: round(height) };
  return (
    <>
      <rect {...place} {...paintOf('surface', 'outline')} />
      <rect {...place} fill={`url(#${patternId})`} />
    </>
  );
}
