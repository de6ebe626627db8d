import { max } from 'd3-array';
import { textRoom } from '../svg/text-width.js';
import type { PeerStripProps } from './peer-strip-props.js';

export interface PeerStripColumns {
  /** Names and words above the three storeys, because beside them the plot would be too narrow. */
  stacked: boolean;
  labelWidth: number;
  /** Ends of the scale. */
  left: number;
  right: number;
  scoreRight: number;
  scoreWidth: number;
  level: number;
  levelWidth: number;
  fifth: number;
  fifthWidth: number;
  /** Rows as low as their storeys allow, for paper and tablets. */
  compact: boolean;
}

export const NAME = { size: 17, bold: true } as const;
/** Half a tag: a score at an end of the scale keeps its tag inside. */
const INSET = 20;
const WIDE = { gap: 22, score: 62, level: 138, fifth: 136, label: 150 };
const COMPACT = { gap: 14, score: 54, level: 110, fifth: 118, label: 110 };
const COMPACT_BELOW = 900;
const MIN_PLOT = 250;

export function peerStripColumns({ rows, width }: PeerStripProps): PeerStripColumns {
  const sizes = width < COMPACT_BELOW ? COMPACT : WIDE;
  const words = rows.flatMap((row) => row.label.split(' '));
  const widest = max(words, (word) => textRoom(word, NAME.size, true)) ?? 0;
  const labelWidth = Math.max(widest, Math.min(sizes.label, max(rows, (row) => textRoom(row.label, NAME.size, true)) ?? 0));
  const fifth = width - sizes.fifth;
  const level = fifth - sizes.gap - sizes.level;
  const scoreRight = level - sizes.gap;
  const left = labelWidth + sizes.gap / 2 + INSET;
  const right = scoreRight - sizes.score - INSET;
  const stacked = right - left < MIN_PLOT;
  return {
    stacked,
    labelWidth,
    left: stacked ? INSET : left,
    right: stacked ? width - INSET : right,
    scoreRight,
    scoreWidth: sizes.score,
    level,
    levelWidth: sizes.level + sizes.gap - 2,
    fifth,
    fifthWidth: sizes.fifth,
    compact: sizes === COMPACT,
  };
}
