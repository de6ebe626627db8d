import { mean } from 'd3-array';
import { boxOf, overlap } from '../svg/placed-text.js';
import type { Box, PlacedText } from '../svg/placed-text.js';
import { textWidth, wrapText } from '../svg/text-width.js';
import type { Point } from './hex-grid.js';

interface NamedCell {
  regionCode: string;
  regionName: string;
  centre: Point;
}

interface Space {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const LEADING = 15;
const SMALL_RADIUS = 30;

export interface RegionNames {
  names: PlacedText[];
  namedRegions: number;
}

/** Puts each region's name beside one of its cells, where it touches no cell and no other name, as near to the region's middle as possible. */
export function placeRegionNames(cells: readonly NamedCell[], radius: number, space: Space): RegionNames {
  const size = radius < SMALL_RADIUS ? 12 : 13;
  const placed: PlacedText[] = [];
  let namedRegions = 0;
  for (const code of new Set(cells.map((cell) => cell.regionCode))) {
    const own = cells.filter((cell) => cell.regionCode === code);
    const middle = { x: mean(own, (cell) => cell.centre.x) ?? 0, y: mean(own, (cell) => cell.centre.y) ?? 0 };
    const free = linesOf(own[0]?.regionName ?? '', size)
      .flatMap((lines) =>
        own.flatMap((cell) =>
          candidates(cell.centre, radius, lines, size).map((texts) => ({ texts, cost: costOf(texts, middle) })),
        ),
      )
      .filter(({ texts }) => texts.every((text) => isFree(text, cells, radius, space, placed)))
      .sort((a, b) => a.cost - b.cost);
    placed.push(...(free[0]?.texts ?? []));
    namedRegions += free.length > 0 ? 1 : 0;
  }
  return { names: placed, namedRegions };
}

/** The name on one line, and on two balanced ones. */
function linesOf(name: string, size: number): string[][] {
  const half = wrapText(name, textWidth(name, size) * 0.62, size);
  return half.length === 2 ? [[name], half] : [[name]];
}

function candidates(centre: Point, radius: number, lines: string[], size: number): PlacedText[][] {
  const inner = (radius * Math.sqrt(3)) / 2 + (size === 12 ? 5 : 8);
  const middle = centre.y + 4.5 - ((lines.length - 1) * LEADING) / 2;
  const at = (x: number, y: number, anchor: 'start' | 'middle' | 'end'): PlacedText[] =>
    lines.map((text, index) => ({ x, y: y + index * LEADING, text, size, anchor, role: 'secondary' }));
  return [
    at(centre.x - inner, middle, 'end'),
    at(centre.x + inner, middle, 'start'),
    at(centre.x, centre.y - radius - 6 - (lines.length - 1) * LEADING, 'middle'),
    at(centre.x, centre.y + radius + 18, 'middle'),
    at(centre.x + inner * 0.6, centre.y - radius - 2 - (lines.length - 1) * LEADING, 'start'),
    at(centre.x + inner, centre.y + radius * 0.5 + 22, 'end'),
  ];
}

function costOf(texts: PlacedText[], middle: Point): number {
  const boxes = texts.map(boxOf);
  const x = mean(boxes, (box) => (box.left + box.right) / 2) ?? 0;
  const y = mean(boxes, (box) => (box.top + box.bottom) / 2) ?? 0;
  return Math.hypot(x - middle.x, y - middle.y) + texts.length;
}

function isFree(
  text: PlacedText,
  cells: readonly NamedCell[],
  radius: number,
  space: Space,
  others: readonly PlacedText[],
): boolean {
  const box = boxOf(text);
  const inside = box.left >= space.left && box.right <= space.right && box.top >= space.top && box.bottom <= space.bottom;
  return (
    inside &&
    !cells.some((cell) => distanceTo(box, cell.centre) < radius * 0.97) &&
    !others.some((other) => overlap(boxOf(other), { ...box, left: box.left - 4, right: box.right + 4 }))
  );
}

function distanceTo(box: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
}
