import { minIndex } from 'd3-array';
import { centreOf } from './hex-grid.js';
import type { GridPlace } from './hex-grid.js';

/** Where an arrow leads on the map: along the row, or to the nearest cell of the next row that has one; Home and End to the ends. */
export function moveOnMap(cells: readonly GridPlace[], from: number, key: string): number | null {
  const here = cells[from];
  if (!here) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return cells.length - 1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const sign = key === 'ArrowRight' ? 1 : -1;
    return nearest(cells, (cell) => (cell.r === here.r && sign * (cell.q - here.q) > 0 ? Math.abs(cell.q - here.q) : null));
  }
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const sign = key === 'ArrowUp' ? 1 : -1;
    const x = centreOf(here).x;
    return nearest(cells, (cell) => {
      const rows = sign * (cell.r - here.r);
      return rows > 0 ? rows * 1000 + Math.abs(centreOf(cell).x - x) : null;
    });
  }
  return null;
}

function nearest(cells: readonly GridPlace[], distance: (cell: GridPlace) => number | null): number | null {
  const index = minIndex(cells, distance);
  const cell = cells[index];
  return cell && distance(cell) !== null ? index : null;
}
