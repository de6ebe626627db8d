import type { ReactElement } from 'react';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { HatchBox } from '../svg/Hatch.js';
import { LabelText } from '../svg/LabelText.js';
import { PlacedTexts, round } from '../svg/PlacedTexts.js';
import { IntervalMark } from './IntervalMark.js';
import type { PlacedIntervalRow } from './place-row.js';

export interface IntervalRowMarkProps {
  placed: PlacedIntervalRow;
  width: number;
  hatchId: string;
  large: boolean;
  roving: RovingMarkProps;
  onOpen: ((href: string) => void) | undefined;
}

export function IntervalRowMark({ placed, width, hatchId, large, roving, onOpen }: IntervalRowMarkProps): ReactElement {
  const { row, mark, hatch } = placed;
  return (
    <MarkLink name={markName(row.label, row.readOut)} href={row.href} onOpen={onOpen} roving={roving}>
      {hatch ? <Absent hatch={hatch} hatchId={hatchId} /> : null}
      {mark ? <IntervalMark mark={mark} own={row.own} limited={row.limited} large={large} /> : null}
      <rect
        className="bm-hit"
        x={0}
        y={round(placed.top)}
        width={round(width)}
        height={round(placed.height)}
        fill="transparent"
      />
      <g {...(row.href ? { 'data-open': '', className: 'bm-mark__link' } : {})}>
        <LabelText lines={placed.labels} />
      </g>
    </MarkLink>
  );
}

function Absent({ hatch, hatchId }: { hatch: NonNullable<PlacedIntervalRow['hatch']>; hatchId: string }): ReactElement {
  return (
    <>
      <HatchBox patternId={hatchId} x={hatch.x} y={hatch.y} width={hatch.width} height={12} />
      <PlacedTexts texts={[hatch.words]} />
    </>
  );
}
