import { max } from 'd3-array';
import { textRoom } from '../svg/text-width.js';
import type { IntervalRowsProps } from './interval-rows-props.js';

/** Where the columns stand, from the widths of their texts. */
export interface IntervalColumns {
  /** Labels above their lines, because beside them the plot would be too narrow. */
  stacked: boolean;
  roomy: boolean;
  showValues: boolean;
  labelWidth: number;
  left: number;
  right: number;
  valueRight: number;
  countRight: number;
  rowHeight: number;
  size: number;
  decimals: number;
}

export const ROOMY_FROM = 28;
const MIN_PLOT = 160;
const VALUE_WIDTH = 46;

export function intervalColumns(props: IntervalRowsProps): IntervalColumns {
  const { rows, width } = props;
  const rowHeight = props.rowHeight ?? 19;
  const roomy = rowHeight >= ROOMY_FROM;
  const size = roomy ? 15 : 13;
  const labelWidth = (max(rows, (row) => textRoom(row.label, size, row.own)) ?? 0) + 16;
  const counts = max(rows, (row) => textRoom(row.countLabel, 15, row.own)) ?? 0;
  const countWidth = Math.max(textRoom(props.countHeading ?? 'Trusts', 13), counts) + 14;
  const numbers = countWidth + (roomy ? VALUE_WIDTH : 0);
  const stacked = width - labelWidth - numbers < MIN_PLOT;
  const countRight = width - 4;
  const valueRight = countRight - countWidth;
  return {
    stacked,
    roomy,
    showValues: stacked || roomy,
    labelWidth: stacked ? valueRight - VALUE_WIDTH : labelWidth,
    left: stacked ? 8 : labelWidth,
    right: stacked ? width - 8 : width - numbers - 8,
    valueRight,
    countRight,
    rowHeight: stacked ? 46 : rowHeight,
    size: stacked ? 14 : size,
    decimals: props.decimals ?? 2,
  };
}
