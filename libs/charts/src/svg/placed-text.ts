import type { ColourRole } from '../theme/colours.js';
import { textWidth } from './text-width.js';

/** One line of text with its baseline at (x, y). */
export interface PlacedText {
  x: number;
  y: number;
  text: string;
  size: number;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  role?: ColourRole;
  /** A wider text is squeezed to this width. */
  maxWidth?: number;
  /** Stands on a plate of the surface's colour, over hatching. */
  plate?: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const ASCENT = 0.74;
const DESCENT = 0.21;
const OFFSET = { start: 0, middle: 0.5, end: 1 };

/** The ink of a line of text. */
export function boxOf({ x, y, text, size, anchor = 'start', bold = false, maxWidth = Infinity }: PlacedText): Box {
  const width = Math.min(maxWidth, textWidth(text, size, bold));
  const left = x - OFFSET[anchor] * width;
  return { left, top: y - ASCENT * size, right: left + width, bottom: y + DESCENT * size };
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The same line moved sideways until it lies between `left` and `right`. */
export function clampText(text: PlacedText, left: number, right: number): PlacedText {
  const box = boxOf(text);
  const shift = Math.max(0, left - box.left) || Math.min(0, right - box.right);
  return { ...text, x: text.x + shift };
}
