import type { HeatCell } from '../heatmap/model.js';
import { SCORE_LIMITS, stepOf } from '../theme/steps.js';
import type { ScoreGridColumn, ScoreGridData, ScoreGridRow } from './score-grid-props.js';

/** Cells of a row with their steps; totals stay unfilled. */
export function cellsOf(row: ScoreGridRow, columns: readonly ScoreGridColumn[], filled: boolean): HeatCell[] {
  return columns.map(({ code }, index) => {
    const cell = row.cells[index];
    const value = cell?.status === 'released' ? cell.value : null;
    return {
      column: code,
      value,
      text: cell?.text ?? '',
      step: filled && value !== null ? stepOf(value, SCORE_LIMITS) : null,
    };
  });
}

/** Whether a cell says something without a number: "3.8 or above" is told, and so not hatched. */
export function isTold(row: ScoreGridRow, index: number): boolean {
  return row.cells[index]?.status === 'released';
}

export function hasAbsent({ groups }: Pick<ScoreGridData, 'groups'>): boolean {
  return groups.some((group) => group.rows.some((row) => row.absent || row.cells.some((cell) => cell.status !== 'released')));
}
