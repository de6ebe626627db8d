import { formatFixed } from '../theme/format.js';
import { flowLegend } from '../svg/flow-legend.js';
import type { PlacedLegendItem } from '../svg/flow-legend.js';
import { clampText } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import { axisTexts, layoutScoreAxis } from '../svg/score-axis.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom } from '../svg/text-width.js';
import { intervalColumns } from './columns.js';
import type { IntervalColumns } from './columns.js';
import type { IntervalRowsProps } from './interval-rows-props.js';
import { intervalLegend } from './legend.js';
import type { IntervalLegendKind } from './legend.js';
import { placeRow } from './place-row.js';
import type { PlacedIntervalRow } from './place-row.js';

export interface Strip {
  top: number;
  bottom: number;
}

export interface IntervalRowsLayout {
  width: number;
  height: number;
  axis: ScoreAxis;
  /** Where gridlines and the reference line are drawn: one strip, or one in each stacked row. */
  strips: Strip[];
  rows: PlacedIntervalRow[];
  reference: { x: number; text: PlacedText } | null;
  heads: PlacedText[];
  axisTexts: PlacedText[];
  legend: PlacedLegendItem<IntervalLegendKind>[];
  large: boolean;
}

const HEAD = 34;
const SECOND_HEAD = 10;
const AXIS = 44;

/** Dots with intervals on one scale, one row each; below a useful plot width the label moves above its line. */
export function layoutIntervalRows(props: IntervalRowsProps): IntervalRowsLayout {
  const { width, domain } = props;
  const columns = intervalColumns(props);
  const axis = layoutScoreAxis(domain, columns.left, columns.right);
  const rows: PlacedIntervalRow[] = [];
  let bottom = HEAD + (columns.stacked ? SECOND_HEAD : 0);
  for (const row of props.rows) {
    rows.push(placeRow(row, bottom, columns, axis, domain));
    bottom += rows.at(-1)?.height ?? 0;
  }
  const heads = placeHeads(columns, props.countHeading ?? 'Trusts');
  const legend = flowLegend(intervalLegend(props), { top: bottom + AXIS + 8, width, symbolWidth: 36, widthOf: textRoom });
  return {
    width,
    height: Math.ceil(legend.bottom + 4),
    axis,
    strips: columns.stacked ? rows.map(({ y }) => ({ top: y - 10, bottom: y + 9 })) : [{ top: HEAD - 10, bottom: bottom + 4 }],
    rows,
    reference: placeReference(props.reference, axis, columns, width),
    heads,
    axisTexts: axisTexts(axis, bottom + 19, width),
    legend: legend.items,
    large: columns.roomy && !columns.stacked,
  };
}

function placeHeads(columns: IntervalColumns, countHeading: string): PlacedText[] {
  const head = (x: number, text: string): PlacedText => ({
    x,
    y: columns.stacked ? 38 : 16,
    text,
    size: 13,
    anchor: 'end',
    role: 'secondary',
  });
  return [head(columns.countRight, countHeading), ...(columns.showValues ? [head(columns.valueRight, 'Mean')] : [])];
}

function placeReference(
  reference: IntervalRowsProps['reference'],
  axis: ScoreAxis,
  columns: IntervalColumns,
  width: number,
): IntervalRowsLayout['reference'] {
  if (!reference) return null;
  const x = axis.x(reference.value);
  const text = `${reference.label} ${formatFixed(reference.value, columns.decimals)}`;
  const right = columns.stacked ? width : columns.right;
  return { x, text: clampText({ x, y: 16, text, size: 13, anchor: 'middle', bold: true, role: 'england' }, 0, right) };
}
