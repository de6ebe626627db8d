import type { ReactElement } from 'react';
import { paintOf, strokeOf } from '../theme/colours.js';
import type { ColourRole } from '../theme/colours.js';
import { stepFill, stepInk } from '../theme/steps.js';
import { hexagonPath } from './borders.js';
import type { Point } from './hex-grid.js';
import type { PlacedHexCell } from './layout.js';

const INNER_RING = 0.84;
const SMALL_INNER_RING = 0.93;
const SMALL_RADIUS = 30;

/** One hexagon; the ring and the hatch say limited and missing. */
export function HexCell({ cell, radius, hatchId }: { cell: PlacedHexCell; radius: number; hatchId: string }): ReactElement {
  const shape = hexagonPath(cell.centre, radius);
  return (
    <>
      <path d={shape} strokeWidth={1.5} {...paintOf(cell.step === null ? 'surface' : stepFill(cell.step), 'halo')} />
      {cell.step === null ? <path d={shape} fill={`url(#${hatchId})`} strokeWidth={1.5} {...strokeOf('outline')} /> : null}
      {cell.limited && cell.step !== null ? <LimitedRing centre={cell.centre} radius={radius} role={stepInk(cell.step)} /> : null}
    </>
  );
}

export function LimitedRing({ centre, radius, role }: { centre: Point; radius: number; role: ColourRole }): ReactElement {
  const inner = radius * (radius < SMALL_RADIUS ? SMALL_INNER_RING : INNER_RING);
  return <path d={hexagonPath(centre, inner)} fill="none" strokeWidth={1.25} strokeDasharray="3 3" {...strokeOf(role)} />;
}
