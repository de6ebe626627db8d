import type { ReactElement } from 'react';
import { paintOf, strokeOf } from '../theme/colours.js';
import { stepFill, stepInk } from '../theme/steps.js';
import { PlacedTextLine } from '../svg/PlacedTexts.js';
import { hexagonPath } from './borders.js';
import type { PlacedHexCell } from './layout.js';

const INNER_RING = 0.84;
const SMALL_INNER_RING = 0.93;
const SMALL_RADIUS = 30;

/** One hexagon with its label and value; the ring and the hatch say limited and missing. */
export function HexCell({ cell, radius, hatchId }: { cell: PlacedHexCell; radius: number; hatchId: string }): ReactElement {
  const shape = hexagonPath(cell.centre, radius);
  return (
    <>
      <path d={shape} strokeWidth={1.5} {...paintOf(cell.step === null ? 'surface' : stepFill(cell.step), 'halo')} />
      {cell.step === null ? <path d={shape} fill={`url(#${hatchId})`} strokeWidth={1.5} {...strokeOf('outline')} /> : null}
      {cell.limited && cell.step !== null ? <LimitedRing cell={cell} radius={radius} step={cell.step} /> : null}
      {cell.texts.map((text) => (
        <PlacedTextLine key={text.y} text={text} />
      ))}
    </>
  );
}

export function LimitedRing({
  cell,
  radius,
  step,
}: {
  cell: Pick<PlacedHexCell, 'centre'>;
  radius: number;
  step: number;
}): ReactElement {
  return (
    <path
      d={hexagonPath(cell.centre, radius * (radius < SMALL_RADIUS && radius > 14 ? SMALL_INNER_RING : INNER_RING))}
      fill="none"
      strokeWidth={1.25}
      strokeDasharray="3 3"
      {...strokeOf(stepInk(step))}
    />
  );
}
