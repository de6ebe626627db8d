import { formatFixed, formatSigned } from '../theme/format.js';
import { NO_DATA } from '../table/table-twin.js';
import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom } from '../svg/text-width.js';
import type { OwnScoreColumns } from './columns.js';
import type { OwnScoreRow } from './own-score-rows-props.js';

export interface PlacedOwnScoreRow {
  row: OwnScoreRow;
  top: number;
  height: number;
  y: number;
  /** Places of the marks; null where there is no value. */
  own: number | null;
  mean: number | null;
  interval: { x1: number; x2: number } | null;
  texts: PlacedText[];
}

const WIDE_HEIGHT = 44;

export function placeRow(row: OwnScoreRow, top: number, columns: OwnScoreColumns, axis: ScoreAxis): PlacedOwnScoreRow {
  const at = (value: number | null): number | null => (value === null ? null : axis.x(value));
  const interval = row.low === null || row.high === null ? null : { x1: axis.x(row.low), x2: axis.x(row.high) };
  const marks = { row, top, own: at(row.own), mean: at(row.mean), interval };
  const bold = row.emphasised;
  const gap = row.gap === null ? NO_DATA : formatSigned(row.gap, 1);
  const [own, mean] = [row.own, row.mean].map((value) => (value === null ? NO_DATA : formatFixed(value))) as [string, string];
  if (!columns.stacked) {
    const y = top + WIDE_HEIGHT / 2;
    const texts: PlacedText[] = [
      { x: columns.labelRight, y: y + 5, text: row.label, size: 15, anchor: 'end', bold },
      ...[own, mean, gap].map((text, index): PlacedText => ({
        x: columns.numbers[index] ?? 0,
        y: y + 5,
        text,
        size: 15,
        anchor: 'end',
        bold: bold && index === 2,
      })),
    ];
    return { ...marks, height: WIDE_HEIGHT, y, texts };
  }
  const right = columns.numbers[2];
  const numbers = `${columns.headings[0]} ${own}, ${columns.headings[1].toLowerCase()} ${mean}`;
  const gapLeft = right - textRoom(gap, 14, bold) - 12;
  const beside = 4 + textRoom(row.label, 14, bold) + textRoom(numbers, 13) + 16 <= gapLeft;
  const first = top + 18;
  const second = beside ? first : first + 18;
  const texts: PlacedText[] = [
    { x: 4, y: first, text: row.label, size: 14, bold },
    beside
      ? { x: gapLeft, y: first, text: numbers, size: 13, anchor: 'end', role: 'secondary' }
      : { x: 4, y: second, text: numbers, size: 13, role: 'secondary' },
    { x: right, y: first, text: gap, size: 14, anchor: 'end', bold },
  ];
  return { ...marks, y: second + 19, height: second + 36 - top, texts };
}
