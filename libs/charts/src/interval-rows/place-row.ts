import { formatFixed } from '../theme/format.js';
import { NO_DATA, NOT_AVAILABLE } from '../table/table-twin.js';
import { boxOf } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom, wrapText } from '../svg/text-width.js';
import type { IntervalColumns } from './columns.js';
import type { IntervalRow } from './interval-rows-props.js';
import { placeMark } from './place-mark.js';
import type { PlacedMark } from './place-mark.js';

export interface PlacedIntervalRow {
  row: IntervalRow;
  /** Top of the row's strip and its height. */
  top: number;
  height: number;
  /** Vertical middle of the row's line. */
  y: number;
  /** Null when there is no value to draw. */
  mark: PlacedMark | null;
  /** Hatching with its words, where a value is not there. */
  hatch: { x: number; y: number; width: number; words: PlacedText } | null;
  labels: PlacedText[];
  numbers: PlacedText[];
}

const LEADING = 17;

export function placeRow(
  row: IntervalRow,
  top: number,
  columns: IntervalColumns,
  axis: ScoreAxis,
  domain: readonly [number, number],
): PlacedIntervalRow {
  const { stacked, roomy, size } = columns;
  const style = { size, ...(row.own ? { bold: true, role: 'own' as const } : {}) };
  const lines = stacked ? wrapText(row.label, columns.labelWidth, size, row.own, textRoom) : [row.label];
  const height = columns.rowHeight + (lines.length - 1) * LEADING;
  const y = stacked ? top + height - 13 : top + height / 2;
  const baseline = stacked ? top + 17 : y + size * 0.35;
  const mark = placeMark(row, axis, domain, y);
  const labels = lines.map((text, index): PlacedText => {
    const at = baseline + index * LEADING;
    if (stacked || roomy) return { x: stacked ? 4 : 0, y: at, text, ...style };
    return { x: columns.labelWidth - 14, y: at, text, anchor: 'end', ...style };
  });
  const number = (x: number, text: string): PlacedText => ({ x, y: baseline, text, anchor: 'end', ...style });
  const numbers = [number(columns.countRight, row.countLabel)];
  if (mark && columns.showValues) numbers.push(number(columns.valueRight, formatFixed(mark.value, columns.decimals)));
  if (mark && row.own && !columns.showValues) numbers.push(besideInterval(mark, axis, baseline, columns.decimals));
  return { row, top, height, y, mark, hatch: mark ? null : absent(row, axis, y), labels, numbers };
}

function besideInterval(mark: PlacedMark, axis: ScoreAxis, baseline: number, decimals: number): PlacedText {
  const text: PlacedText = {
    x: mark.x2 + 8,
    y: baseline,
    text: formatFixed(mark.value, decimals),
    size: 13,
    bold: true,
    role: 'own',
  };
  return boxOf(text).right <= axis.right ? text : { ...text, x: mark.x1 - 8, anchor: 'end' };
}

function absent(row: IntervalRow, axis: ScoreAxis, y: number): PlacedIntervalRow['hatch'] {
  const text = row.status === 'not_available' ? NOT_AVAILABLE : NO_DATA;
  const words: PlacedText = { x: axis.left + 14, y: y + 4.5, text, size: 13, role: 'secondary', plate: true };
  return { x: axis.left, y: y - 6, width: axis.right - axis.left, words };
}
