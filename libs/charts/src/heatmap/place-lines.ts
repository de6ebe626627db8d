import type { PlacedText } from '../svg/placed-text.js';
import { fitText, textWidth, wrapText } from '../svg/text-width.js';
import { stepInk } from '../theme/steps.js';
import type { HeatmapMissing } from './heatmap-props.js';
import { noteOf } from './model.js';
import type { HeatGroup, HeatLine, HeatTrust } from './model.js';

export interface PlacedHeatCell {
  x: number;
  y: number;
  width: number;
  height: number;
  value: number | null;
  /** Null for a hatched cell. */
  step: number | null;
}

/** Names at the left, then columns of one width. */
export interface HeatGrid {
  nameWidth: number;
  cellWidth: number;
  width: number;
}

/** What one part of the picture adds, and where the next part begins. */
export interface PlacedPart {
  cells: PlacedHeatCell[];
  texts: PlacedText[];
  rules: { y: number; strong: boolean }[];
  bottom: number;
}

const CELL = 29;
const LINE = 19;
const GAP = 2;

const centreOf = (grid: HeatGrid, index: number): number => grid.nameWidth + (index + 0.5) * grid.cellWidth;
const name = (text: string, y: number, grid: HeatGrid, style: Partial<PlacedText> = {}): PlacedText => {
  const size = style.size ?? 14;
  return { x: 0, y, text: fitText(text, grid.nameWidth - 8, size, style.bold), size, ...style };
};

export function placeHeads(labels: string[], top: number, grid: HeatGrid): PlacedPart {
  const heads = labels.map((label) => wrapText(label, grid.cellWidth - 2, 12, true));
  const bottom = top + Math.max(...heads.map((lines) => lines.length)) * 15 + 6;
  const texts = heads.flatMap((lines, column) =>
    lines.map((text, line): PlacedText => {
      const y = bottom - 8 - (lines.length - 1 - line) * 15;
      return { x: centreOf(grid, column), y, text, size: 12, anchor: 'middle', bold: true };
    }),
  );
  return { cells: [], texts, rules: [], bottom };
}

/** A line of plain numbers: a mean or a benchmark. */
export function placeLine(line: HeatLine, top: number, grid: HeatGrid, style: Partial<PlacedText>): PlacedPart {
  const y = top + 14;
  const numbers = line.cells.map((cell, index): PlacedText => ({
    x: centreOf(grid, index),
    y,
    text: cell.text,
    size: 13,
    anchor: 'middle',
    ...style,
  }));
  return { cells: [], texts: [name(line.label, y, grid, { size: 13, ...style }), ...numbers], rules: [], bottom: top + LINE };
}

/** A line of filled cells. */
export function placeTrust(trust: HeatTrust, top: number, grid: HeatGrid): PlacedPart {
  const y = top + 19;
  const bold = trust.row.highlighted === true;
  const label = name(trust.label, y, grid, bold ? { bold } : {});
  const noteLeft = textWidth(label.text, 14, bold) + 8;
  const note = noteOf(trust.row);
  const fits = note && noteLeft + textWidth(note, 12) < grid.nameWidth - 4;
  const notes: PlacedText[] = fits ? [{ x: noteLeft, y, text: note, size: 12, role: 'secondary' }] : [];
  const boxes = trust.cells.map(({ value, step }, index) => ({ ...boxAt(top, grid, index, 1), value, step }));
  const numbers = trust.cells.map(({ value, step, text }, index): PlacedText => {
    const absent = value === null;
    const role = step === null ? 'ink' : stepInk(step);
    return { x: centreOf(grid, index), y, text, size: absent ? 12 : 14, anchor: 'middle', role, plate: absent };
  });
  const cells = boxes.filter((box) => box.step !== null || box.value === null);
  return { cells, texts: [label, ...notes, ...numbers], rules: [], bottom: top + CELL };
}

export function placeMissing(trust: HeatmapMissing, top: number, grid: HeatGrid): PlacedPart {
  const columns = Math.round((grid.width - grid.nameWidth) / grid.cellWidth);
  const words: PlacedText = { x: grid.nameWidth + 12, y: top + 19, text: trust.note, size: 13, plate: true };
  const cell = { ...boxAt(top, grid, 0, columns), value: null, step: null };
  return { cells: [cell], texts: [name(trust.label, top + 19, grid), words], rules: [], bottom: top + CELL };
}

export function placeGroupHead(group: Pick<HeatGroup, 'label' | 'countLabel'>, top: number): PlacedPart {
  const text = `${group.label}, ${group.countLabel}`;
  return {
    cells: [],
    texts: [{ x: 0, y: top + 20, text, size: 14, bold: true }],
    rules: [{ y: top + 27, strong: false }],
    bottom: top + 30,
  };
}

function boxAt(y: number, grid: HeatGrid, index: number, columns: number) {
  return { x: grid.nameWidth + index * grid.cellWidth + GAP / 2, y, width: columns * grid.cellWidth - GAP, height: CELL - GAP };
}
