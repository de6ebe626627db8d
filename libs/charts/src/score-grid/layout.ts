import type { PlacedHeatCell, HeatGrid, PlacedPart } from '../heatmap/place-lines.js';
import { placeGroupHead, placeHeads, placeLine, placeMissing, placeTrust } from '../heatmap/place-lines.js';
import type { PlacedText } from '../svg/placed-text.js';
import { layoutStepLegend } from '../svg/step-legend.js';
import type { StepLegend } from '../svg/step-legend.js';
import { NOT_AVAILABLE } from '../table/table-twin.js';
import { SCORE_DOMAIN, SCORE_LIMITS, SCORE_SCALE } from '../theme/steps.js';
import { cellsOf, hasAbsent, isTold } from './model.js';
import type { ScoreGridData, ScoreGridRow } from './score-grid-props.js';

export interface ScoreGridLayout {
  width: number;
  height: number;
  cells: PlacedHeatCell[];
  texts: PlacedText[];
  rules: PlacedPart['rules'];
  legend: StepLegend<'absent'>;
}

const NARROWEST_CELL = 72;

/** Numbers of the picture of a grid: for files, where the table cannot go. */
export function layoutScoreGrid(data: ScoreGridData, width: number, absentLabel: string = NOT_AVAILABLE): ScoreGridLayout {
  const nameWidth = Math.max(width * 0.3, Math.min(340, width - data.columns.length * NARROWEST_CELL));
  const grid: HeatGrid = { nameWidth, cellWidth: (width - nameWidth) / data.columns.length, width };
  const labels = data.columns.map((column) => column.label);
  const parts: PlacedPart[] = [placeHeads(labels, 0, grid)];
  const next = (): number => parts.at(-1)?.bottom ?? 0;
  for (const group of data.groups) {
    if (group.label) parts.push(headPart(group.label, group.note, next()));
    for (const row of group.rows) parts.push(placeRow(row, data, next(), grid));
  }
  if (data.totals.length > 0) {
    parts.push({ cells: [], texts: [], rules: [{ y: next() + 3, strong: true }], bottom: next() + 7 });
  }
  for (const row of data.totals) {
    parts.push(placeLine({ label: row.label, cells: cellsOf(row, data.columns, false) }, next(), grid, { bold: true }));
  }
  const keys = hasAbsent(data) ? [{ kind: 'absent' as const, text: absentLabel }] : [];
  const legend = layoutStepLegend({
    caption: SCORE_SCALE,
    limits: SCORE_LIMITS,
    domain: SCORE_DOMAIN,
    keys,
    width,
    top: next() + 14,
  });
  return {
    width,
    height: Math.ceil(legend.bottom + 4),
    cells: parts.flatMap((part) => part.cells),
    texts: parts.flatMap((part) => part.texts),
    rules: parts.flatMap((part) => part.rules),
    legend,
  };
}

function headPart(label: string, note: string | undefined, top: number): PlacedPart {
  const part = placeGroupHead({ label, countLabel: note ?? '' }, top);
  return note ? part : { ...part, texts: part.texts.map((text) => ({ ...text, text: label })) };
}

function placeRow(row: ScoreGridRow, data: ScoreGridData, top: number, grid: HeatGrid): PlacedPart {
  if (row.absent !== undefined) return placeMissing({ label: row.label, note: row.absent }, top, grid);
  const heat = { id: row.id, label: row.label, values: [], ...(row.note ? { note: row.note } : {}) };
  const cells = cellsOf(row, data.columns, true);
  const part = placeTrust({ row: heat, label: row.label, cells }, top, grid);
  const told = cells.map((cell, index) => (cell.step === null && isTold(row, index) ? part.cells[index] : null));
  return { ...part, cells: part.cells.filter((cell) => !told.includes(cell)) };
}
