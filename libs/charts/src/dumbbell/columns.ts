import { max } from 'd3-array';
import { textRoom } from '../svg/text-width.js';
import type { DumbbellProps } from './dumbbell-props.js';

/** Where names, plot, change and verdict stand. */
export interface DumbbellColumns {
  /** Names above their lines, because beside them the plot would be too narrow. */
  stacked: boolean;
  labelRight: number;
  left: number;
  right: number;
  /** Right edge of the change, left edge of the verdict. */
  changeRight: number;
  verdictLeft: number;
}

const MIN_PLOT = 200;
const GAP = 24;

export function dumbbellColumns({ rows, width }: DumbbellProps): DumbbellColumns {
  const label = max(rows, (row) => textRoom(row.label, 14, row.kind === 'own')) ?? 0;
  const verdict = max(rows, (row) => textRoom(row.verdictText, 14, true)) ?? 0;
  const change = Math.max(textRoom('Change', 13, true), max(rows, (row) => textRoom(row.changeText, 14, true)) ?? 0);
  const plot = width - label - verdict - change - 3 * GAP;
  if (plot < MIN_PLOT) {
    return { stacked: true, labelRight: 0, left: 8, right: width - 8, changeRight: width - 4, verdictLeft: 4 };
  }
  const verdictLeft = width - verdict;
  const changeRight = verdictLeft - GAP;
  return { stacked: false, labelRight: label, left: label + GAP, right: changeRight - change - GAP, changeRight, verdictLeft };
}
