import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textRoom, textWidth, wrapText } from '../svg/text-width.js';
import { NAME } from './columns.js';
import type { PeerStripColumns } from './columns.js';
import type { PeerStripRow } from './peer-strip-props.js';
import { placeStoreys, STOREYS } from './place-storeys.js';
import type { PlacedStoreys } from './place-storeys.js';

export interface PlacedPeerRow extends PlacedStoreys {
  row: PeerStripRow;
  top: number;
  height: number;
  texts: PlacedText[];
  /** Words of the link to the nearest available group, line by line; none without a link. */
  link: PlacedText[];
  squares: { x: number; y: number; filled: boolean }[];
}

export const SQUARE = 13;
const PITCH = 15;
const ROW = 82;
const COMPACT_ROW = 76;

export function placeRow(
  row: PeerStripRow,
  top: number,
  columns: PeerStripColumns,
  axis: ScoreAxis,
  perDensity: number,
): PlacedPeerRow {
  return columns.stacked ? placeStacked(row, top, axis, perDensity) : placeBeside(row, top, columns, axis, perDensity);
}

function placeBeside(
  row: PeerStripRow,
  top: number,
  columns: PeerStripColumns,
  axis: ScoreAxis,
  perDensity: number,
): PlacedPeerRow {
  const height = columns.compact ? COMPACT_ROW : ROW;
  const middle = top + height / 2;
  const label = lines(row.label, columns.labelWidth, NAME.size, true);
  const fifth = lines(row.fifthText, columns.fifthWidth, 15);
  const link = lines(row.href ? (row.hrefText ?? '') : '', columns.fifthWidth, 13);
  const head = row.fifth === null ? 0 : SQUARE + 6;
  const block = head + fifth.length * 18 + link.length * 17;
  const fifthTop = middle - block / 2;
  const score = row.score === null ? 'No score' : row.scoreText;
  const short = score.length <= 4;
  const scoreLines = short ? [score] : lines(score, columns.scoreWidth, 14, true);
  const level = [
    ...(row.levelName ? [{ text: row.levelName, size: 15, bold: true }] : []),
    ...lines(row.levelText, columns.levelWidth, 13, false, textRoom).map((text) => ({
      text,
      size: 13,
      role: 'secondary' as const,
    })),
  ];
  return {
    ...placeStoreys(row, top, axis, perDensity),
    row,
    top,
    height,
    texts: [
      ...stack(
        label.map((text) => ({ text, ...NAME })),
        0,
        middle,
        20,
      ),
      ...stack(
        scoreLines.map((text) => ({ text, size: short ? 20 : 14, bold: true, anchor: 'end' as const })),
        columns.scoreRight,
        middle,
        17,
      ),
      ...stack(level, columns.level, middle, 19),
      ...fifth.map((text, index): PlacedText => ({ x: columns.fifth, y: fifthTop + head + 14 + index * 18, text, size: 15 })),
    ],
    link: linkAt(link, columns.fifth, fifthTop + head + fifth.length * 18 + 13),
    squares: row.fifth === null ? [] : squaresOf(row.fifth, columns.fifth, fifthTop),
  };
}

function placeStacked(row: PeerStripRow, top: number, axis: ScoreAxis, perDensity: number): PlacedPeerRow {
  const right = axis.right + axis.left;
  const texts: PlacedText[] = [];
  let y = top + 20;
  const pair = (left: PlacedText, other: PlacedText | null): void => {
    texts.push(left);
    if (!other) return;
    const fits = left.x + room(left) + 16 + room(other) <= right;
    if (!fits) y += 18;
    texts.push(fits ? { ...other, x: right, y, anchor: 'end' } : { ...other, y });
  };
  const squares = row.fifth === null ? [] : squaresOf(row.fifth, 0, 0);
  const label: PlacedText = { x: 0, y, text: row.label, size: 16, bold: true };
  pair(label, row.levelName ? { x: 0, y, text: row.levelName, size: 14, bold: true } : null);
  y += 20;
  const squareTop = y - 11;
  const fifth: PlacedText = { x: squares.length > 0 ? 5 * PITCH + 6 : 0, y, text: row.fifthText, size: 13 };
  pair(fifth, row.levelText ? { x: 0, y, text: row.levelText, size: 13, role: 'secondary' } : null);
  const link = linkAt(lines(row.href ? (row.hrefText ?? '') : '', right, 13), 0, y + 20);
  if (link.length > 0) y += 4 + link.length * 17;
  const storeys = y + 8;
  return {
    ...placeStoreys(row, storeys, axis, perDensity),
    row,
    top,
    height: storeys + STOREYS + 14 - top,
    texts,
    link,
    squares: squares.map((square) => ({ ...square, y: squareTop })),
  };
}

function squaresOf(fifth: number, x: number, y: number): PlacedPeerRow['squares'] {
  return [1, 2, 3, 4, 5].map((place) => ({ x: x + (place - 1) * PITCH, y, filled: place === fifth }));
}

type Line = Omit<PlacedText, 'x' | 'y'>;

/** Lines of text around the middle of a row. */
function stack(texts: Line[], x: number, middle: number, leading: number): PlacedText[] {
  const first = middle + 5 - ((texts.length - 1) * leading) / 2;
  return texts.map((text, index) => ({ ...text, x, y: first + index * leading }));
}

function linkAt(texts: string[], x: number, y: number): PlacedText[] {
  return texts.map((text, index) => ({ x, y: y + index * 17, text, size: 13, role: 'link' }));
}

function lines(text: string, width: number, size: number, bold = false, widthOf = textWidth): string[] {
  return text ? wrapText(text, width, size, bold, widthOf) : [];
}

function room({ text, size, bold }: PlacedText): number {
  return textRoom(text, size, bold);
}
