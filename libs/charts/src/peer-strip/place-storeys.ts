import type { PlacedText } from '../svg/placed-text.js';
import type { ScoreAxis } from '../svg/score-axis.js';
import { textWidth, wrapText } from '../svg/text-width.js';
import { SCORE_DOMAIN } from '../theme/steps.js';
import type { PeerFigures, PeerStripRow, ShownFigure } from './peer-strip-props.js';

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface PlacedStoreys {
  own: {
    x: number;
    tag: Rectangle;
    text: PlacedText;
    range: { x1: number; x2: number; y: number } | null;
    stem: [number, number];
  } | null;
  baseline: { y: number; x1: number; x2: number } | null;
  bins: (Rectangle & { share: number })[];
  /** Quartile to quartile; an end that stands for "or below" or "or above" is pointed. */
  box: { x1: number; x2: number; median: Span; y: number; openLow: boolean; openHigh: boolean } | null;
  /** Drawn where the mean is all there is. */
  mean: (Span & { y: number }) | null;
  /** In the place of the own marker, and of what is not available of the peers. */
  hatches: (Rectangle & { words: PlacedText[] })[];
}

interface Span {
  x1: number;
  x2: number;
}

export const STOREYS = 74;
export const BOX = 9;
const TAG = { width: 34, height: 20 };
const BINS = 33;
const BASE = 60;

/** Marker, histogram and box of one row, from `top` downwards. `perDensity` is the height of a whole unit of share per score. */
export function placeStoreys(row: PeerStripRow, top: number, axis: ScoreAxis, perDensity: number): PlacedStoreys {
  const ends = { x: axis.left, width: axis.right - axis.left };
  const below = row.peers?.quartiles || row.peers?.bins ? null : row.peers ? BINS : BINS + 3 + BOX;
  const hatches: PlacedStoreys['hatches'] = [];
  if (row.score === null) hatches.push(hatchOf({ ...ends, y: top + 3, height: TAG.height }, row.scoreText));
  if (below !== null) hatches.push(hatchOf({ ...ends, y: top + BASE - BINS, height: below }, row.absentText));
  const boxY = top + BASE + 3;
  return {
    own: row.score === null ? null : placeOwn(row, row.score, top, axis, below === null ? BASE + 3 + BOX + 2 : BASE - BINS),
    baseline: row.peers?.bins ? { y: top + BASE, x1: axis.left, x2: axis.right } : null,
    bins: placeBins(row.peers, top + BASE, axis, perDensity),
    box: placeBox(row.peers, boxY, axis),
    mean: row.peers && !row.peers.quartiles ? { ...spanOf(row.peers.mean, axis), y: boxY } : null,
    hatches,
  };
}

function placeOwn(
  row: PeerStripRow,
  score: number,
  top: number,
  axis: ScoreAxis,
  foot: number,
): NonNullable<PlacedStoreys['own']> {
  const x = axis.x(score);
  const width = Math.max(TAG.width, textWidth(row.tag, 14, true) + 10);
  const tag = { x: x - width / 2, y: top + 3, width, height: TAG.height };
  const middle = tag.y + TAG.height / 2;
  return {
    x,
    tag,
    text: { x, y: middle + 5, text: row.tag, size: 14, anchor: 'middle', bold: true, role: 'on-own' },
    range: row.low === null || row.high === null ? null : { x1: axis.x(row.low), x2: axis.x(row.high), y: middle },
    stem: [tag.y + TAG.height, top + foot],
  };
}

function placeBins(peers: PeerFigures | null, base: number, axis: ScoreAxis, perDensity: number): PlacedStoreys['bins'] {
  return (peers?.bins ?? []).map(({ from, to, share }) => {
    const x = axis.x(from);
    const height = (share / (to - from)) * perDensity;
    return { share, x, y: base - height, width: axis.x(to) - x, height };
  });
}

function placeBox(peers: PeerFigures | null, y: number, axis: ScoreAxis): PlacedStoreys['box'] {
  if (!peers?.quartiles) return null;
  const { q1, median, q3 } = peers.quartiles;
  return {
    x1: axis.x(q1.value ?? (q1.high < SCORE_DOMAIN[1] ? q1.high : q1.low)),
    x2: axis.x(q3.value ?? (q3.low > SCORE_DOMAIN[0] ? q3.low : q3.high)),
    median: spanOf(median, axis),
    y,
    openLow: q1.value === null && q1.low === SCORE_DOMAIN[0],
    openHigh: q3.value === null && q3.high === SCORE_DOMAIN[1],
  };
}

function spanOf(figure: ShownFigure, axis: ScoreAxis): Span {
  return { x1: axis.x(figure.value ?? figure.low), x2: axis.x(figure.value ?? figure.high) };
}

function hatchOf(box: Rectangle, words: string): Rectangle & { words: PlacedText[] } {
  const lines = box.height > 30 ? wrapText(words, box.width - 24, 13) : [words];
  const middle = box.y + box.height / 2 + 4.5 - ((lines.length - 1) * 16) / 2;
  const line = (text: string, index: number): PlacedText => ({
    x: box.x + box.width / 2,
    y: middle + index * 16,
    text,
    size: 13,
    anchor: 'middle',
    plate: true,
    maxWidth: box.width - 8,
  });
  return { ...box, words: lines.map(line) };
}

/** Height of a unit of density, so that the tallest bin of all rows fills the storey; areas of all rows then compare. */
export function densityScale(rows: readonly PeerStripRow[]): number {
  const densities = rows.flatMap((row) => (row.peers?.bins ?? []).map(({ from, to, share }) => share / (to - from)));
  return BINS / Math.max(...densities, Number.EPSILON);
}
