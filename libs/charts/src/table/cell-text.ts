import { formatFixed, formatSigned, roundTo } from '../theme/format.js';
import { beyondScale } from './beyond-scale.js';
import { NO_DATA, NOT_AVAILABLE } from './table-twin.js';
import type { RowKind, TwinCell, TwinColumn } from './table-twin.js';

/** What a cell says on the screen. */
export function cellText(cell: TwinCell | undefined, column: TwinColumn, kind?: RowKind): string {
  if (cell === null || cell === undefined) return NO_DATA;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'object') return statusText(cell.status);
  const decimals = decimalsOf(cell, column, kind);
  if (column.signed) return formatSigned(cell, decimals);
  return `${formatFixed(cell, decimals)}${column.scale ? beyondScale(cell, column.scale, decimals) : ''}`;
}

function statusText(status: 'missing' | 'not_available' | 'blank'): string {
  if (status === 'blank') return '\u2013';
  return status === 'not_available' ? NOT_AVAILABLE : NO_DATA;
}

function decimalsOf(value: number, column: TwinColumn, kind: RowKind | undefined): number {
  const decimals = column.decimals ?? 0;
  if (!column.asPublished || kind !== 'score') return decimals;
  return roundTo(value, 1) === roundTo(value, decimals) ? Math.min(1, decimals) : decimals;
}
