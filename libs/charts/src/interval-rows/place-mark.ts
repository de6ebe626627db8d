import type { ScoreAxis } from '../svg/score-axis.js';
import type { IntervalRow } from './interval-rows-props.js';

export interface PlacedMark {
  value: number;
  x: number;
  y: number;
  /** Ends of the interval inside the scale. */
  x1: number;
  x2: number;
  /** True where the interval goes on past the scale. */
  openLow: boolean;
  openHigh: boolean;
}

export function placeMark(row: IntervalRow, axis: ScoreAxis, domain: readonly [number, number], y: number): PlacedMark | null {
  if (row.status !== 'released' || row.value === null) return null;
  const low = row.low ?? row.value;
  const high = row.high ?? row.value;
  return {
    value: row.value,
    x: axis.x(row.value),
    y,
    x1: axis.x(low),
    x2: axis.x(high),
    openLow: low < domain[0],
    openHigh: high > domain[1],
  };
}
