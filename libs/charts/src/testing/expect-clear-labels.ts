import { boxOf, overlap } from '../svg/placed-text.js';
import type { Box, PlacedText } from '../svg/placed-text.js';
import { textRoom } from '../svg/text-width.js';

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

const START = { start: 0, middle: 0.5, end: 1 };

/** Fails when two labels touch while letters and words are spaced out by their reader. */
export function expectClearWhenSpaced(texts: PlacedText[], width: number): void {
  const boxes = texts.map((text): { text: string; box: Box } => {
    const room = textRoom(text.text, text.size, text.bold);
    const left = text.x - START[text.anchor ?? 'start'] * room;
    return { text: text.text, box: { ...boxOf(text), left, right: left + room } };
  });
  const problems = boxes.flatMap(({ text, box }, index) =>
    boxes.slice(index + 1).flatMap((other) => (overlap(box, other.box) ? [`"${text}" touches "${other.text}"`] : [])),
  );
  expect({ width, problems }).toEqual({ width, problems: [] });
}
