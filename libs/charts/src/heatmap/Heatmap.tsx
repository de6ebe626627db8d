import type { ReactElement } from 'react';
import { HeatLegend } from './HeatLegend.js';
import type { HeatmapProps } from './heatmap-props.js';
import { modelHeatmap } from './model.js';
import { NarrowHeatmap } from './NarrowHeatmap.js';
import { WideHeatmap } from './WideHeatmap.js';

export const NARROW_BELOW = 630;

/** Trusts by measures with the number in every cell. */
export function Heatmap(props: HeatmapProps): ReactElement {
  const model = modelHeatmap(props, props.sort);
  const label = props.label ?? 'Scores by trust and measure, from 1 to 5';
  const View = props.width < NARROW_BELOW ? NarrowHeatmap : WideHeatmap;
  return (
    <div className="bm-heat-chart">
      <View props={props} model={model} label={label} />
      <HeatLegend missing={props.missing.length} />
    </div>
  );
}
