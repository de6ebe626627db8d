import { useId } from 'react';
import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { stepFill } from '../theme/steps.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { HatchBox, HatchPattern } from '../svg/Hatch.js';
import { PlacedTextLine, PlacedTexts, round } from '../svg/PlacedTexts.js';
import { StepBoxes } from '../svg/StepBoxes.js';
import { layoutScoreGrid } from './layout.js';
import type { ScoreGridData } from './score-grid-props.js';

export interface ScoreGridPictureProps extends ScoreGridData {
  width: number;
  label: string;
  absentLabel?: string;
}

/** The grid as one SVG, for files. */
export function ScoreGridPicture(props: ScoreGridPictureProps): ReactElement {
  const layout = layoutScoreGrid(props, props.width, props.absentLabel);
  const hatchId = useId();
  return (
    <ChartSvg width={layout.width} height={layout.height} label={props.label} role="img">
      <HatchPattern id={hatchId} />
      {layout.cells.map(({ x, y, width, height, step }) =>
        step === null ? (
          <HatchBox key={`${x} ${y}`} patternId={hatchId} x={x} y={y} width={width} height={height} />
        ) : (
          <rect
            key={`${x} ${y}`}
            x={round(x)}
            y={round(y)}
            width={round(width)}
            height={round(height)}
            {...fillOf(stepFill(step))}
          />
        ),
      )}
      {layout.rules.map((rule) => (
        <line
          key={rule.y}
          x1={0}
          x2={round(layout.width)}
          y1={round(rule.y)}
          y2={round(rule.y)}
          strokeWidth={rule.strong ? 2 : 1}
          {...strokeOf(rule.strong ? 'border' : 'outline')}
        />
      ))}
      <PlacedTexts texts={layout.texts} />
      <StepBoxes legend={layout.legend} />
      {layout.legend.keys.map(({ kind, x, y, text }) => (
        <g key={kind}>
          <HatchBox patternId={hatchId} x={x} y={y - 8} width={26} height={16} />
          <PlacedTextLine text={text} />
        </g>
      ))}
    </ChartSvg>
  );
}
