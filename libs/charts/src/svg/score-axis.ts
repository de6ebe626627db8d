import { ticks } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { SCORE_SCALE } from '../theme/steps.js';
import { clampText } from './placed-text.js';
import type { PlacedText } from './placed-text.js';

export interface ScoreAxis {
  x: (value: number) => number;
  left: number;
  right: number;
  ticks: { x: number; value: number }[];
}

/** A linear axis with a tick at every whole number. */
export function layoutScoreAxis(domain: readonly [number, number], left: number, right: number): ScoreAxis {
  const x = scaleLinear([...domain], [left, right]).clamp(true);
  const whole = ticks(domain[0], domain[1], Math.max(1, Math.round(domain[1] - domain[0])));
  return { x: (value) => x(value), left, right, ticks: whole.map((value) => ({ value, x: x(value) })) };
}

/** Numbers under the axis, and under them what the ends mean. */
export function axisTexts(axis: ScoreAxis, y: number, width: number, title = SCORE_SCALE): PlacedText[] {
  const numbers = axis.ticks.map((tick): PlacedText => ({
    x: tick.x,
    y,
    text: String(tick.value),
    size: 13,
    anchor: 'middle',
    role: 'secondary',
  }));
  const middle = (axis.left + axis.right) / 2;
  const named: PlacedText = { x: middle, y: y + 18, text: title, size: 12, anchor: 'middle', role: 'secondary' };
  return [...numbers, clampText(named, 0, width)];
}
