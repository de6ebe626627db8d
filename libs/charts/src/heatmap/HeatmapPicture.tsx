import { useId } from 'react';
import type { ReactElement } from 'react';
import { fillOf, strokeOf } from '../theme/colours.js';
import { stepFill } from '../theme/steps.js';
import { ChartSvg } from '../svg/ChartSvg.js';
import { HatchBox, HatchPattern } from '../svg/Hatch.js';
import { PlacedTextLine, PlacedTexts, round } from '../svg/PlacedTexts.js';
import { StepBoxes } from '../svg/StepBoxes.js';
import type { HeatmapData, HeatmapSort } from './heatmap-props.js';
import { layoutHeatmap } from './layout.js';

export interface HeatmapPictureProps extends HeatmapData {
  sort: HeatmapSort;
  width: number;
  label?: string;
}

/** The heat map as one SVG, for files. */
export function HeatmapPicture(props: HeatmapPictureProps): ReactElement {
  const layout = layoutHeatmap(props, props.sort, props.width);
  const hatchId = useId();
  return (
    <ChartSvg width={layout.width} height={layout.height} label={props.label ?? 'Scores by trust and measure'} role="img">
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
