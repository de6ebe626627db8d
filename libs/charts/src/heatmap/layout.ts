import type { PlacedText } from '../svg/placed-text.js';
import { layoutStepLegend } from '../svg/step-legend.js';
import type { StepLegend } from '../svg/step-legend.js';
import { fitText, textWidth, wrapText } from '../svg/text-width.js';
import { SCORE_DOMAIN, SCORE_LIMITS, SCORE_SCALE, stepInk } from '../theme/steps.js';
import type { HeatmapData, HeatmapSort } from './heatmap-props.js';
import { modelHeatmap } from './model.js';
import type { HeatLine } from './model.js';

export interface PlacedHeatCell {
  x: number;
  y: number;
  width: number;
  height: number;
  value: number | null;
  /** Null for a hatched cell. */
  step: number | null;
}

export interface HeatmapLayout {
  width: number;
  height: number;
  cells: PlacedHeatCell[];
  texts: PlacedText[];
  rules: { y: number; strong: boolean }[];
  legend: StepLegend<'missing'>;
}

const CELL = 29;
const LINE = 19;
const GAP = 2;

/** Numbers of the picture of a heat map: for files, where the table cannot go. */
export function layoutHeatmap(data: HeatmapData, sort: HeatmapSort, width: number): HeatmapLayout {
  const model = modelHeatmap(data, sort);
  const nameWidth = Math.min(340, width * 0.36);
  const cellWidth = (width - nameWidth) / data.columns.length;
  const layout = { cells: [] as PlacedHeatCell[], texts: [] as PlacedText[], rules: [] as HeatmapLayout['rules'] };
  const centre = (index: number): number => nameWidth + (index + 0.5) * cellWidth;

  const heads = data.columns.map((column) => wrapText(column.label, cellWidth - 2, 12, true));
  let y = Math.max(...heads.map((lines) => lines.length)) * 15 + 6;
  heads.forEach((lines, column) =>
    lines.forEach((text, line) => {
      layout.texts.push({
        x: centre(column),
        y: y - 8 - (lines.length - 1 - line) * 15,
        text,
        size: 12,
        anchor: 'middle',
        bold: true,
      });
    }),
  );

  const placeLine = (line: HeatLine, style: Partial<PlacedText>): void => {
    layout.texts.push({ x: 0, y: y + 14, text: fitText(line.label, nameWidth - 8, 13, style.bold), size: 13, ...style });
    line.cells.forEach((cell, index) => {
      layout.texts.push({ x: centre(index), y: y + 14, text: cell.text, size: 13, anchor: 'middle', ...style });
    });
    y += LINE;
  };
  const placeTrust = (line: HeatLine, note: string): void => {
    const baseline = y + 19;
    const name = fitText(line.label, nameWidth - 8, 14);
    layout.texts.push({ x: 0, y: baseline, text: name, size: 14 });
    const noteLeft = textWidth(name, 14) + 8;
    if (note && noteLeft + textWidth(note, 12) < nameWidth - 4) {
      layout.texts.push({ x: noteLeft, y: baseline, text: note, size: 12, role: 'secondary' });
    }
    line.cells.forEach((cell, index) => {
      const box = { x: nameWidth + index * cellWidth + GAP / 2, y, width: cellWidth - GAP, height: CELL - GAP };
      if (cell.step !== null || cell.value === null) layout.cells.push({ ...box, value: cell.value, step: cell.step });
      layout.texts.push({
        x: centre(index),
        y: baseline,
        text: cell.text,
        size: cell.value === null ? 12 : 14,
        anchor: 'middle',
        role: cell.step === null ? 'ink' : stepInk(cell.step),
        plate: cell.value === null,
      });
    });
    y += CELL;
  };

  for (const group of model.groups) {
    layout.texts.push({ x: 0, y: y + 20, text: `${group.label}, ${group.countLabel}`, size: 14, bold: true });
    layout.rules.push({ y: y + 27, strong: false });
    y += 30;
    for (const trust of group.trusts) placeTrust(trust, trust.row.note ?? '');
    y += 2;
    placeLine(group.mean, { bold: true });
    placeLine(group.benchmark, { role: 'secondary' });
    y += 6;
  }
  for (const trust of data.missing) {
    const box = { x: nameWidth + GAP / 2, y, width: width - nameWidth - GAP, height: CELL - GAP };
    layout.cells.push({ ...box, value: null, step: null });
    layout.texts.push({ x: 0, y: y + 19, text: fitText(trust.label, nameWidth - 8, 14), size: 14 });
    layout.texts.push({ x: nameWidth + 12, y: y + 19, text: trust.note, size: 13, plate: true });
    y += CELL;
  }
  layout.rules.push({ y: y + 3, strong: true });
  y += 7;
  placeLine(model.total, { bold: true });
  placeLine(model.totalBenchmark, { role: 'secondary' });
  const keys = data.missing.length > 0 ? [{ kind: 'missing' as const, text: 'Not submitted' }] : [];
  const legend = layoutStepLegend({ caption: SCORE_SCALE, limits: SCORE_LIMITS, domain: SCORE_DOMAIN, keys, width, top: y + 14 });
  return { width, height: Math.ceil(legend.bottom + 4), ...layout, legend };
}
