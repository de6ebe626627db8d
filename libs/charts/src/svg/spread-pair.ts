import { boxOf } from './placed-text.js';
import type { PlacedText } from './placed-text.js';

/** Two labels on one line, pushed apart evenly until `gap` lies between them and back inside `left` and `right`. */
export function spreadPair(
  first: PlacedText,
  second: PlacedText,
  gap: number,
  left: number,
  right: number,
): [PlacedText, PlacedText] {
  const [a, b] = first.x <= second.x ? [first, second] : [second, first];
  const lack = Math.max(0, boxOf(a).right + gap - boxOf(b).left);
  let [low, high] = [
    { ...a, x: a.x - lack / 2 },
    { ...b, x: b.x + lack / 2 },
  ];
  const shift = Math.max(0, left - boxOf(low).left) || Math.min(0, right - boxOf(high).right);
  [low, high] = [
    { ...low, x: low.x + shift },
    { ...high, x: high.x + shift },
  ];
  return first.x <= second.x ? [low, high] : [high, low];
}
