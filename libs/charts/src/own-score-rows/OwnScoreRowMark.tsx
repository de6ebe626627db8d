import type { ReactElement } from 'react';
import { strokeOf } from '../theme/colours.js';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import { Diamond, MeanMark } from './OwnScoreMark.js';
import type { PlacedOwnScoreRow } from './place-row.js';

export interface OwnScoreRowMarkProps {
  placed: PlacedOwnScoreRow;
  width: number;
  roving: RovingMarkProps;
}

export function OwnScoreRowMark({ placed, width, roving }: OwnScoreRowMarkProps): ReactElement {
  const { row, own, mean, interval, y } = placed;
  return (
    <MarkLink name={markName(row.label, row.readOut)} href={undefined} onOpen={undefined} roving={roving}>
      <rect
        className="bm-hit"
        x={0}
        y={round(placed.top)}
        width={round(width)}
        height={round(placed.height)}
        fill="transparent"
      />
      {own !== null && mean !== null ? (
        <line x1={round(own)} x2={round(mean)} y1={round(y)} y2={round(y)} strokeWidth={1.5} {...strokeOf('interval')} />
      ) : null}
      {mean !== null ? <MeanMark x={mean} y={y} interval={interval} /> : null}
      {own !== null ? <Diamond x={own} y={y} /> : null}
      {placed.texts.map((text) => (
        <PlacedTextLine key={`${text.x} ${text.y}`} text={text} />
      ))}
    </MarkLink>
  );
}
