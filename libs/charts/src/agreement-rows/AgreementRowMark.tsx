import type { ReactElement } from 'react';
import { markName } from '../keyboard/mark-name.js';
import { MarkLink } from '../keyboard/MarkLink.js';
import type { RovingMarkProps } from '../keyboard/use-roving-marks.js';
import { PlacedTextLine, round } from '../svg/PlacedTexts.js';
import type { PlacedAgreementRow } from './place-row.js';
import { AgreementPictogram, ExecutiveMark, GapLine, NonExecutiveMark } from './SideMarks.js';

export interface AgreementRowMarkProps {
  placed: PlacedAgreementRow;
  width: number;
  roving: RovingMarkProps;
}

export function AgreementRowMark({ placed, width, roving }: AgreementRowMarkProps): ReactElement {
  const { row, sides, pictogram, y } = placed;
  return (
    <MarkLink name={markName(row.label, row.readOut)} href={undefined} onOpen={undefined} roving={roving}>
      {pictogram ? <AgreementPictogram {...pictogram} /> : null}
      {sides ? (
        <>
          <GapLine x1={sides.executive} x2={sides.nonExecutive} y={y} clear={row.clear} />
          <ExecutiveMark x={sides.executive} y={y} />
          <NonExecutiveMark x={sides.nonExecutive} y={y} over={Math.abs(sides.executive - sides.nonExecutive) < 8} />
        </>
      ) : null}
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
    </MarkLink>
  );
}
