import { max } from 'd3-array';
import { textRoom } from '../svg/text-width.js';
import type { AgreementRowsProps } from './agreement-rows-props.js';

export interface AgreementColumns {
  /** Name and band above the line, because beside it the plot would be too narrow. */
  stacked: boolean;
  labelWidth: number;
  band: number;
  bandWords: number;
  bandWidth: number;
  left: number;
  right: number;
  gap: number;
  gapWidth: number;
}

export const NAME = { size: 17, bold: true } as const;
export const PICTOGRAM = 56;
/** A value outside a mark at an end of the scale. */
const INSET = 40;
const WIDE = { space: 24, label: 150, words: 128, gap: 220 };
const COMPACT = { space: 10, label: 110, words: 92, gap: 150 };
const COMPACT_BELOW = 900;
const MIN_PLOT = 180;

export function agreementColumns({ rows, width }: AgreementRowsProps): AgreementColumns {
  const sizes = width < COMPACT_BELOW ? COMPACT : WIDE;
  const words = rows.flatMap((row) => row.label.split(' '));
  const widest = max(words, (word) => textRoom(word, NAME.size, true)) ?? 0;
  const labelWidth = Math.max(widest, Math.min(sizes.label, max(rows, (row) => textRoom(row.label, NAME.size, true)) ?? 0));
  const band = labelWidth + sizes.space;
  const bandWords = band + PICTOGRAM + 12;
  const left = bandWords + sizes.words + INSET;
  const gap = width - sizes.gap;
  const right = gap - INSET - 6;
  const stacked = right - left < MIN_PLOT;
  return {
    stacked,
    labelWidth,
    band,
    bandWords,
    bandWidth: sizes.words,
    left: stacked ? INSET : left,
    right: stacked ? width - INSET : right,
    gap,
    gapWidth: sizes.gap,
  };
}
