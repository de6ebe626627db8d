import type { Finding } from './place-findings.js';
import type { TableRow } from './table-row.js';

/**
 * `ROW_LENGTH` for a row that has fewer cells than there are headings, or something in a cell beyond them; null for any other row. Empty cells
 * beyond the headings do not count.
 *
 * @example wrongLength({ sheet: null, row: 2, cells: ['RN3'] }, 4)?.code // 'ROW_LENGTH'
 */
export function wrongLength({ cells }: TableRow, width: number): Finding | null {
  const excess = cells.slice(width).some((cell) => typeof cell !== 'string' || cell.trim() !== '');
  if (cells.length >= width && !excess) return null;
  const message = excess ? 'The row has more cells than there are headings.' : 'The row has fewer cells than there are headings.';
  return { column: null, code: 'ROW_LENGTH', message, value: `${cells.length} cells`, expected: `${width} cells` };
}
