import { boxOf } from './placed-text.js';
import type { PlacedText } from './placed-text.js';
import { textWidth, wrapText } from './text-width.js';
import { flowLegend } from './flow-legend.js';
import type { LegendItem, PlacedLegendItem } from './flow-legend.js';
import { stepInk, stepLabels } from '../theme/steps.js';

export interface StepLegendOptions<K extends string> {
  caption: string;
  limits: readonly number[];
  /** Ends of the scale, to print "1.0 to 1.7" instead of "below 1.8". */
  domain?: readonly [number, number];
  keys: LegendItem<K>[];
  width: number;
  top: number;
}

export interface StepLegend<K extends string> {
  caption: PlacedText[];
  boxes: { step: number; x: number; y: number; width: number; height: number; text: PlacedText }[];
  keys: PlacedLegendItem<K>[];
  bottom: number;
}

const BOX_HEIGHT = 22;
const PADDING = 16;

/** The five steps with their printed limits: one line on a wide screen, three on a narrow one. */
export function layoutStepLegend<K extends string>(options: StepLegendOptions<K>): StepLegend<K> {
  const { width, top } = options;
  const labels = stepLabels(options.limits, options.domain);
  const natural = Math.max(...labels.map((label) => textWidth(label, 12))) + PADDING;
  const captionWidth = textWidth(options.caption, 13) + 14;
  const beside = captionWidth + natural * 5 <= width;
  const boxWidth = Math.min(natural, width / 5);
  const short = boxWidth < natural - PADDING + 4;
  const left = beside ? captionWidth : 0;
  const captionLines = beside ? [options.caption] : wrapText(options.caption, width, 13);
  const y = beside ? top : top + captionLines.length * 18 + 4;
  const boxes = labels.map((label, index) => ({
    step: index + 1,
    x: left + index * boxWidth,
    y,
    width: boxWidth,
    height: BOX_HEIGHT,
    text: {
      x: left + (index + 0.5) * boxWidth,
      y: y + 15.5,
      text: short ? shorten(label) : label,
      size: 12,
      anchor: 'middle' as const,
      role: stepInk(index + 1),
    },
  }));
  const stepsEnd = left + 5 * boxWidth + 20;
  const keys = placeKeys(options.keys, stepsEnd, y, width);
  return {
    caption: captionLines.map((text, index) => ({
      x: 0,
      y: top + (beside ? 15.5 : 13 + index * 18),
      text,
      size: 13,
      role: 'secondary',
    })),
    boxes,
    ...keys,
  };
}

/** Keys after the steps when there is room, otherwise under them. */
function placeKeys<K extends string>(
  keys: LegendItem<K>[],
  x: number,
  y: number,
  width: number,
): { keys: PlacedLegendItem<K>[]; bottom: number } {
  const flat = flowLegend(keys, { top: y, width: width - x, symbolWidth: 26 });
  const fits = flat.bottom <= y + BOX_HEIGHT && flat.items.every((item) => boxOf(item.text).right + x <= width);
  if (fits) {
    return {
      keys: flat.items.map((item) => ({ ...item, x: item.x + x, text: { ...item.text, x: item.text.x + x } })),
      bottom: y + BOX_HEIGHT,
    };
  }
  const below = flowLegend(keys, { top: y + BOX_HEIGHT + 6, width, symbolWidth: 26 });
  return { keys: below.items, bottom: below.bottom };
}

function shorten(label: string): string {
  return label.replace('below ', '<').replace(' or more', '+').replace(' to ', '\u2013');
}
