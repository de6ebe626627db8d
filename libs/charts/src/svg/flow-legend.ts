import type { PlacedText } from './placed-text.js';
import { textWidth } from './text-width.js';

export interface LegendItem<K extends string = string> {
  kind: K;
  text: string;
}

export interface PlacedLegendItem<K extends string = string> {
  kind: K;
  /** Left edge and vertical middle of the symbol. */
  x: number;
  y: number;
  text: PlacedText;
}

export interface FlowOptions {
  top: number;
  width: number;
  symbolWidth: number;
  /** How wide a text is; `textRoom` where readers may space it out. */
  widthOf?: (text: string, size: number) => number;
}

const GAP = 22;
const SPACE = 8;
const LEADING = 22;
const SIZE = 13;

/** Legend entries side by side, on as many lines as they need. */
export function flowLegend<K extends string>(
  items: LegendItem<K>[],
  { top, width, symbolWidth, widthOf = textWidth }: FlowOptions,
): { items: PlacedLegendItem<K>[]; bottom: number } {
  let x = 0;
  let y = top + LEADING / 2;
  const placed = items.map(({ kind, text }) => {
    const own = symbolWidth + SPACE + widthOf(text, SIZE);
    if (x > 0 && x + own > width) {
      x = 0;
      y += LEADING;
    }
    const item = { kind, x, y, text: { x: x + symbolWidth + SPACE, y: y + 4.5, text, size: SIZE, role: 'secondary' as const } };
    x += own + GAP;
    return item;
  });
  return { items: placed, bottom: items.length > 0 ? y + LEADING / 2 : top };
}
