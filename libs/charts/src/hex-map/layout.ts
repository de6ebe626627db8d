import { extent } from 'd3-array';
import { formatFixed } from '../theme/format.js';
import { stepInk, stepOf } from '../theme/steps.js';
import { layoutStepLegend } from '../svg/step-legend.js';
import type { StepLegend } from '../svg/step-legend.js';
import type { PlacedText } from '../svg/placed-text.js';
import { layoutBorders } from './borders.js';
import type { Edge } from './borders.js';
import { centreOf, SQRT3 } from './hex-grid.js';
import type { Point } from './hex-grid.js';
import type { HexMapCell, HexMapProps } from './hex-map-props.js';
import { hexLegendKeys } from './legend-keys.js';
import type { HexLegendKind } from './legend-keys.js';
import { placeRegionNames } from './region-names.js';
import { inReadingOrder } from './table.js';

export interface PlacedHexCell extends HexMapCell {
  centre: Point;
  /** Step 1 to 5; null without a released value. */
  step: number | null;
  /** The label, and the value when there is one. */
  texts: PlacedText[];
}

export interface HexMapLayout {
  width: number;
  height: number;
  radius: number;
  /** Top row first, left to right. */
  cells: PlacedHexCell[];
  shared: Edge[];
  outline: Edge[];
  names: PlacedText[];
  namedRegions: number;
  legend: StepLegend<HexLegendKind>;
}

const LARGEST_RADIUS = 46;
const WIDE = 560;
const EDGE = 3;
const WIDEST_MARGIN = 0.15;

export type HexMapLayoutOptions = Pick<HexMapProps, 'cells' | 'limits' | 'width' | 'legendLabel' | 'limitedLabel'>;

/** The largest map on which every region's name finds a place beside its cells. */
export function layoutHexMap(options: HexMapLayoutOptions): HexMapLayout {
  const { width } = options;
  const regions = new Set(options.cells.map((cell) => cell.regionCode)).size;
  const narrowest = width >= WIDE ? 32 : EDGE;
  let layout = layoutWithMargin(options, narrowest);
  for (let margin = narrowest + 3; layout.namedRegions < regions && margin < width * WIDEST_MARGIN; margin += 3) {
    layout = layoutWithMargin(options, margin);
  }
  return layout;
}

function layoutWithMargin(options: HexMapLayoutOptions, margin: number): HexMapLayout {
  const { width, limits } = options;
  const ordered = inReadingOrder(options.cells);
  const units = ordered.map(centreOf);
  const [minX = 0, maxX = 0] = extent(units, (unit) => unit.x);
  const [minY = 0, maxY = 0] = extent(units, (unit) => unit.y);
  const radius = Math.min(LARGEST_RADIUS, (width - 2 * margin) / (maxX - minX + SQRT3));
  const legend = layoutStepLegend({
    caption: options.legendLabel ?? 'System mean, 1 lowest to 5 highest',
    limits,
    keys: hexLegendKeys(options.cells, options.limitedLabel),
    width,
    top: 2,
  });
  const top = legend.bottom + 24 + radius;
  const left = width / 2 - ((minX + maxX) / 2) * radius;
  const cells = ordered.map((cell, index): PlacedHexCell => {
    const unit = units[index] ?? { x: 0, y: 0 };
    const centre = { x: left + unit.x * radius, y: top + (unit.y - minY) * radius };
    const step = cell.status === 'released' && cell.value !== null ? stepOf(cell.value, limits) : null;
    return { ...cell, centre, step, texts: cellTexts(cell, centre, radius, step) };
  });
  const bottom = top + (maxY - minY) * radius + radius;
  const space = { left: 0, right: width, top: legend.bottom + 6, bottom: bottom + 4 };
  const { names, namedRegions } = placeRegionNames(cells, radius, space);
  const height = Math.ceil(bottom + 8);
  return { width, height, radius, cells, names, namedRegions, legend, ...layoutBorders(cells, radius) };
}

/** Label above value; a label wider than its hexagon is squeezed, never made smaller than 12 px. */
function cellTexts(cell: HexMapCell, centre: Point, radius: number, step: number | null): PlacedText[] {
  const size = Math.max(12, Math.min(13.5, radius * 0.33));
  const maxWidth = radius * SQRT3 - 5;
  const role = step === null ? 'ink' : stepInk(step);
  const common = { x: centre.x, size, anchor: 'middle' as const, role, maxWidth };
  const label: PlacedText = {
    ...common,
    y: centre.y + (step === null ? 4.5 : -2),
    text: cell.label,
    bold: radius > 30,
    plate: step === null,
  };
  if (step === null || cell.value === null) return [label];
  return [label, { ...common, y: centre.y + size + (radius > 30 ? 1 : -0.5), text: formatFixed(cell.value) }];
}
