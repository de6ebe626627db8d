import { layoutStepLegend } from '../svg/step-legend.js';
import type { StepLegend } from '../svg/step-legend.js';
import { SCORE_DOMAIN, SCORE_LIMITS, SCORE_SCALE } from '../theme/steps.js';
import type { HeatmapData, HeatmapSort } from './heatmap-props.js';
import { modelHeatmap } from './model.js';
import type { HeatmapModel } from './model.js';
import { placeGroupHead, placeHeads, placeLine, placeMissing, placeTrust } from './place-lines.js';
import type { HeatGrid, PlacedPart } from './place-lines.js';

export interface HeatmapLayout extends Omit<PlacedPart, 'bottom'> {
  width: number;
  height: number;
  legend: StepLegend<'missing'>;
}

type Place = (top: number) => PlacedPart;

const MEAN = { bold: true };
const BENCHMARK = { role: 'secondary' as const };
const NARROWEST_CELL = 70;

/** Numbers of the picture of a heat map: for files, where the table cannot go. */
export function layoutHeatmap(data: HeatmapData, sort: HeatmapSort, width: number): HeatmapLayout {
  const columns = data.columns.length;
  const nameWidth = Math.max(width * 0.36, Math.min(400, width - columns * NARROWEST_CELL));
  const grid: HeatGrid = { nameWidth, cellWidth: (width - nameWidth) / columns, width };
  const parts: PlacedPart[] = [];
  let bottom = 0;
  for (const place of partsOf(data, modelHeatmap(data, sort), grid)) {
    const part = place(bottom);
    parts.push(part);
    bottom = part.bottom;
  }
  const keys = data.missing.length > 0 ? [{ kind: 'missing' as const, text: 'Not submitted' }] : [];
  const legend = layoutStepLegend({
    caption: SCORE_SCALE,
    limits: SCORE_LIMITS,
    domain: SCORE_DOMAIN,
    keys,
    width,
    top: bottom + 14,
  });
  return {
    width,
    height: Math.ceil(legend.bottom + 4),
    cells: parts.flatMap((part) => part.cells),
    texts: parts.flatMap((part) => part.texts),
    rules: parts.flatMap((part) => part.rules),
    legend,
  };
}

/** From top to bottom: heads, groups with their means, missing trusts, the system. */
function partsOf(data: HeatmapData, model: HeatmapModel, grid: HeatGrid): Place[] {
  return [
    (top) =>
      placeHeads(
        data.columns.map((column) => column.label),
        top,
        grid,
      ),
    ...model.groups.flatMap((group): Place[] => [
      (top) => placeGroupHead(group, top),
      ...group.trusts.map(
        (trust): Place =>
          (top) =>
            placeTrust(trust, top, grid),
      ),
      (top) => placeLine(group.mean, top + 2, grid, MEAN),
      (top) => space(placeLine(group.benchmark, top, grid, BENCHMARK), 6),
    ]),
    ...data.missing.map(
      (trust): Place =>
        (top) =>
          placeMissing(trust, top, grid),
    ),
    (top) => ({ cells: [], texts: [], rules: [{ y: top + 3, strong: true }], bottom: top + 7 }),
    (top) => placeLine(model.total, top, grid, MEAN),
    (top) => placeLine(model.totalBenchmark, top, grid, BENCHMARK),
  ];
}

function space(part: PlacedPart, below: number): PlacedPart {
  return { ...part, bottom: part.bottom + below };
}
