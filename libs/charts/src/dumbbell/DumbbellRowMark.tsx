import type { ReactElement } from 'react';
import { fillOf, paintOf, strokeOf } from '../theme/colours.js';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { LabelText } from '../svg/LabelText.js';
import { round } from '../svg/PlacedTexts.js';
import type { PlacedDumbbellRow } from './place-row.js';

export interface DumbbellRowMarkProps {
  placed: PlacedDumbbellRow;
  width: number;
  roving: RovingMarkProps;
  onOpen: ((href: string) => void) | undefined;
}

/** Hollow before, filled after. */
export function DumbbellRowMark({ placed, width, roving, onOpen }: DumbbellRowMarkProps): ReactElement {
  const { row, before, after, role } = placed;
  const y = round(placed.y);
  const own = row.kind === 'own';
  return (
    <MarkLink name={markName(row.label, row.readOut)} href={row.href} onOpen={onOpen} roving={roving}>
      <rect
        className="bm-hit"
        x={0}
        y={round(placed.top)}
        width={round(width)}
        height={round(placed.height)}
        fill="transparent"
      />
      <line x1={round(before)} x2={round(after)} y1={y} y2={y} strokeWidth={own ? 4 : 3} {...strokeOf(role)} />
      <circle cx={round(before)} cy={y} r={5} strokeWidth={2} {...paintOf('surface', role)} />
      <circle cx={round(after)} cy={y} r={own ? 7 : 6} {...fillOf(role)} />
      <g {...(row.href ? { 'data-open': '', className: 'bm-mark__link' } : {})}>
        <LabelText lines={placed.labels} />
      </g>
    </MarkLink>
  );
}
