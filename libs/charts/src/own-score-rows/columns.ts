import { max } from 'd3-array';
import { textRoom } from '../svg/text-width.js';
import type { OwnScoreRowsProps } from './own-score-rows-props.js';
import { OWN_SCORE_HEADINGS } from './table.js';

export interface OwnScoreColumns {
  /** Names and numbers above the lines, and a key above all of them, because beside them the plot would be too narrow. */
  stacked: boolean;
  labelRight: number;
  left: number;
  right: number;
  /** Right edges of own score, mean and gap. */
  numbers: [number, number, number];
  headings: [string, string, string];
}

const MIN_PLOT = 230;
const GAP = 24;

export function ownScoreColumns({ rows, width, headings = OWN_SCORE_HEADINGS }: OwnScoreRowsProps): OwnScoreColumns {
  const label = max(rows, (row) => textRoom(row.label, 15, row.emphasised)) ?? 0;
  const widths = headings.map((heading) => Math.max(38, textRoom(heading, 13, true))) as [number, number, number];
  const last = width - 4;
  const second = last - widths[2] - GAP;
  const first = second - widths[1] - GAP;
  const right = first - widths[0] - GAP;
  const left = label + GAP;
  const stacked = right - left < MIN_PLOT;
  return {
    stacked,
    labelRight: label,
    left: stacked ? 8 : left,
    right: stacked ? width - 8 : right,
    numbers: [first, second, last],
    headings: headings,
  };
}
