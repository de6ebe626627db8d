import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { formatSigned } from '../theme/format.js';
import type { ColourRole } from '../theme/colours.js';
import { clearSegments } from '../svg/clear-segments.js';
import type { Segment } from '../svg/clear-segments.js';
import { boxOf } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';
import { textWidth } from '../svg/text-width.js';
import type { EffectBarsProps } from './effect-bars-props.js';

export interface PlacedEffectBar {
  from: number;
  to: number;
  x: number;
  width: number;
  y: number;
  role: ColourRole;
  label: PlacedText;
  value: PlacedText;
}

export interface EffectBarsLayout {
  width: number;
  height: number;
  zero: number;
  bars: PlacedEffectBar[];
  connectors: Segment[];
}

export const BAR_HEIGHT = 20;
const PITCH = 54;
const BAR_TOP = 22;
/** The longer side reaches half a point at least, so that small effects look small beside those of other systems. */
const COMMON_REACH = 0.5;

/** Three bars on one scale: the total and the mix start at nothing, the score starts where the mix ends. */
export function layoutEffectBars(props: EffectBarsProps): EffectBarsLayout {
  const { total, mix, score, width } = props;
  const parts: { from: number; to: number; value: number; label: string; role: ColourRole }[] = [
    { from: 0, to: total, value: total, label: props.totalLabel ?? 'Difference from England', role: 'own' },
    { from: 0, to: mix, value: mix, label: props.mixLabel ?? 'of which mix effect', role: 'bar' },
    { from: mix, to: mix + score, value: score, label: props.scoreLabel ?? 'of which score effect', role: 'england' },
  ];
  const [low = 0, high = 0] = extent([0, ...parts.flatMap((part) => [part.from, part.to])]);
  const [least, most] = high >= -low ? [low, Math.max(high, COMMON_REACH)] : [Math.min(low, -COMMON_REACH), high];
  const room = Math.max(...parts.map((part) => textWidth(formatSigned(part.value), 15, true))) + 10;
  const x = scaleLinear([least, most], [2, width - room]);
  const bars = parts.map((part, index): PlacedEffectBar => {
    const [left, right] = [x(Math.min(part.from, part.to)), x(Math.max(part.from, part.to))];
    const top = index * PITCH;
    const y = top + BAR_TOP;
    return {
      from: part.from,
      to: part.to,
      x: left,
      width: right - left,
      y,
      role: part.role,
      label: { x: 0, y: top + 15, text: part.label, size: 14, bold: index === 0 },
      value: { x: Math.max(right, x(0)) + 8, y: y + 15, text: formatSigned(part.value), size: 15, bold: true },
    };
  });
  const [first, second, third] = bars.map((bar) => bar.y) as [number, number, number];
  const labels = bars.map((bar) => boxOf(bar.label));
  const connectors = [
    { x: x(total), y1: first + BAR_HEIGHT, y2: third },
    { x: x(mix), y1: second + BAR_HEIGHT, y2: third },
  ].flatMap((line) => (line.x === x(0) ? [] : clearSegments(line, labels)));
  return { width, height: 3 * PITCH - 8, zero: x(0), bars, connectors };
}
