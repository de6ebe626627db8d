import type { Box } from './placed-text.js';

export interface Segment {
  x: number;
  y1: number;
  y2: number;
}

/** A vertical line cut where it would run through a label. */
export function clearSegments({ x, y1, y2 }: Segment, labels: readonly Box[]): Segment[] {
  const inTheWay = labels
    .filter((box) => box.left - 2 < x && x < box.right + 2 && box.bottom > y1 && box.top < y2)
    .sort((a, b) => a.top - b.top);
  const segments: Segment[] = [];
  let from = y1;
  for (const box of inTheWay) {
    if (box.top - 1 > from) segments.push({ x, y1: from, y2: box.top - 1 });
    from = Math.max(from, box.bottom + 1);
  }
  return from < y2 ? [...segments, { x, y1: from, y2 }] : segments;
}
