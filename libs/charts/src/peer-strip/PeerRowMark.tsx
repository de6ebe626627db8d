import type { ReactElement } from 'react';
import { paintOf } from '../theme/colours.js';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { HatchBox } from '../svg/Hatch.js';
import { LabelText } from '../svg/LabelText.js';
import { boxOf } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import { PlacedTextLine, PlacedTexts, round } from '../svg/PlacedTexts.js';
import { BinMarks, BoxMark, MeanTick, OwnMarker } from './PeerMarks.js';
import { SQUARE } from './place-row.js';
import type { PlacedPeerRow } from './place-row.js';

export interface PeerRowMarkProps {
  placed: PlacedPeerRow;
  width: number;
  hatchId: string;
  roving: RovingMarkProps;
  onOpen: ((href: string) => void) | undefined;
}

export function PeerRowMark({ placed, width, hatchId, roving, onOpen }: PeerRowMarkProps): ReactElement {
  const { row } = placed;
  return (
    <MarkLink name={markName(row.label, row.readOut)} href={row.href} onOpen={onOpen} roving={roving}>
      <BinMarks bins={placed.bins} baseline={placed.baseline} />
      {placed.box ? <BoxMark box={placed.box} /> : null}
      {placed.mean ? <MeanTick mean={placed.mean} /> : null}
      {placed.hatches.map((hatch) => (
        <g key={hatch.y}>
          <HatchBox patternId={hatchId} x={hatch.x} y={hatch.y} width={hatch.width} height={hatch.height} />
          <PlacedTexts texts={hatch.words} />
        </g>
      ))}
      {placed.own ? <OwnMarker own={placed.own} /> : null}
      {placed.squares.map((square) => (
        <rect
          key={square.x}
          x={round(square.x + 0.5)}
          y={round(square.y + 0.5)}
          width={SQUARE - 1}
          height={SQUARE - 3}
          rx={1.5}
          {...(square.filled ? paintOf('own', 'own') : paintOf('surface', 'outline'))}
        />
      ))}
      {placed.texts.map((text) => (
        <PlacedTextLine key={`${text.x} ${text.y}`} text={text} />
      ))}
      <rect
        className="bm-hit"
        x={0}
        y={round(placed.top)}
        width={round(width)}
        height={round(placed.height)}
        fill="transparent"
      />
      {placed.link.length > 0 ? (
        <g data-open="" className="bm-mark__link" textDecoration="underline">
          <rect {...linkBox(placed.link)} fill="transparent" />
          <LabelText lines={placed.link} />
        </g>
      ) : null}
    </MarkLink>
  );
}

/** A target of 24 px or more. */
function linkBox(lines: PlacedText[]): { x: number; y: number; width: number; height: number } {
  const boxes = lines.map(boxOf);
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top)) - 6;
  const width = Math.max(...boxes.map((box) => box.right)) - left;
  return {
    x: round(left),
    y: round(top),
    width: round(width),
    height: round(Math.max(...boxes.map((box) => box.bottom)) + 6 - top),
  };
}
