import { formatFixed, formatSigned } from '../theme/format.js';
import { NO_DATA, NOT_AVAILABLE } from './table-twin.js';
import type { TwinCell, TwinColumn } from './table-twin.js';

/** What a cell says on the screen. */
export function cellText(cell: TwinCell | undefined, column: TwinColumn): string {
  if (cell === null || cell === undefined) return NO_DATA;
  if (typeof cell === 'object') return cell.status === 'not_available' ? NOT_AVAILABLE : NO_DATA;
  if (typeof cell === 'string') return cell;
  const decimals = column.decimals ?? 0;
  return column.signed ? formatSigned(cell, decimals) : formatFixed(cell, decimals);
}
