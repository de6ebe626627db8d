import { boxOf, overlap } from '../svg/placed-text.js';
import type { PlacedText } from '../svg/placed-text.js';

/** Widths from the narrowest phone at 400% zoom to a full page. */
export const WIDTHS = [288, 326, 358, 480, 528, 640, 752, 900, 960, 1150];

/** Fails when two labels touch, or when one leaves the picture or is smaller than 12 px. */
export function expectClearLabels(texts: PlacedText[], width: number, height: number): void {
  const boxes = texts.map((text) => ({ text, box: boxOf(text) }));
  const problems = boxes.flatMap(({ text, box }, index) => [
    ...(box.left < -1 || box.right > width + 1 || box.top < -1 || box.bottom > height + 1
      ? [`"${text.text}" leaves the picture`]
      : []),
    ...(text.size < 12 ? [`"${text.text}" is smaller than 12 px`] : []),
    ...boxes
      .slice(index + 1)
      .flatMap((other) => (overlap(box, other.box) ? [`"${text.text}" touches "${other.text.text}"`] : [])),
  ]);
  expect({ width, problems }).toEqual({ width, problems: [] });
}
