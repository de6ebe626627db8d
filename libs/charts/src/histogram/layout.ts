import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { clampText } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import type { HistogramProps } from './histogram-props.js';

export interface HistogramLayout {
  width: number;
  height: number;
  baseline: number;
  bars: { count: number; x: number; y: number; width: number; height: number; label: PlacedText }[];
  ticks: PlacedText[];
  titles: PlacedText[];
}

const TOP = 40;
const PLOT = 132;
const GAP = 2;

/** Touching bars from a zero line, each with its count on top; whole numbers under the edges. */
export function layoutHistogram({ edges, counts, xLabel, countNoun, width }: HistogramProps): HistogramLayout {
  const first = edges[0] ?? 0;
  const last = edges.at(-1) ?? 1;
  const x = scaleLinear([first, last], [6, width - 6]);
  const tallest = Math.max(1, max(counts) ?? 1);
  const baseline = TOP + PLOT;
  const bars = counts.map((count, index) => {
    const left = x(edges[index] ?? first);
    const right = x(edges[index + 1] ?? last);
    const height = (count / tallest) * PLOT;
    const y = baseline - height;
    const label: PlacedText = { x: (left + right) / 2, y: y - 5, text: String(count), size: 13, anchor: 'middle' };
    return { count, x: left + GAP / 2, y, width: right - left - GAP, height, label };
  });
  const text = (at: number, y: number, words: string, size: number): PlacedText =>
    clampText({ x: at, y, text: words, size, anchor: 'middle', role: 'secondary' }, 0, width);
  const whole = edges.filter((edge) => Number.isInteger(edge));
  return {
    width,
    height: baseline + 42,
    baseline,
    bars,
    ticks: whole.map((edge) => text(x(edge), baseline + 18, String(edge), 13)),
    titles: [
      text(width / 2, baseline + 36, `${xLabel}, 1 lowest to 5 highest`, 12),
      { x: 0, y: 13, text: `Number of ${countNoun}`, size: 12, role: 'secondary' },
    ],
  };
}
