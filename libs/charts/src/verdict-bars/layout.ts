import { scaleLinear } from 'd3-scale';
import type { ColourRole } from '../theme/colours.js';
import type { PlacedText } from '../svg/placed-text.js';
import { textWidth } from '../svg/text-width.js';
import type { VerdictBarsProps } from './verdict-bars-props.js';

export interface PlacedVerdictBar {
  count: number;
  x: number;
  y: number;
  width: number;
  fill: ColourRole;
  edge: ColourRole;
  label: PlacedText;
  value: PlacedText;
}

export interface VerdictBarsLayout {
  width: number;
  height: number;
  zero: number;
  bars: PlacedVerdictBar[];
}

export const VERDICT_BAR_HEIGHT = 34;
const PITCH = 52;

/** One bar per verdict from a common zero line; the words stand first, the counts at the ends. */
export function layoutVerdictBars(props: VerdictBarsProps): VerdictBarsLayout {
  const { total, width } = props;
  const verdicts: { label: string; count: number; fill: ColourRole; edge: ColourRole }[] = [
    { label: 'Improved', count: props.improved, fill: 'england', edge: 'england' },
    { label: 'No clear change', count: props.noClearChange, fill: 'neutral', edge: 'outline' },
    { label: 'Deteriorated', count: props.deteriorated, fill: 'worse', edge: 'worse-edge' },
  ];
  const zero = Math.max(...verdicts.map(({ label }) => textWidth(label, 15, true))) + 16;
  const largest = Math.max(1, ...verdicts.map(({ count }) => count));
  const words = (count: number): string => `${count} of ${total}`;
  const room = Math.max(...verdicts.map(({ count }) => textWidth(words(count), 15, true))) + 12;
  const x = scaleLinear([0, largest], [zero, width - room]);
  const bars = verdicts.map(({ label, count, fill, edge }, index): PlacedVerdictBar => {
    const y = 8 + index * PITCH;
    const middle = y + VERDICT_BAR_HEIGHT / 2 + 5;
    return {
      count,
      x: zero,
      y,
      width: x(count) - zero,
      fill,
      edge,
      label: { x: 0, y: middle, text: label, size: 15, bold: index === 0 },
      value: { x: x(count) + 10, y: middle, text: words(count), size: 15, bold: true },
    };
  });
  return { width, height: 3 * PITCH, zero, bars };
}
