import { NO_DATA, NOT_AVAILABLE } from '../table/table-twin.js';
import type { TableTwin, TwinCell } from '../table/table-twin.js';

const BOM = '\uFEFF';
const CRLF = '\r\n';
const RISKY_START = /^[=+\-@\t\r]/;

/**
 * A twin as RFC 4180 CSV with a byte order mark. Numbers keep their full precision; text that a spreadsheet
 * would run as a formula gets an apostrophe; a last column carries the source, so that it travels with the rows.
 */
export function toCsv(twin: TableTwin, source: string): string {
  const head = [...twin.columns.map((column) => escapeCell(column.label)), 'Source'];
  const rows = twin.rows.map((row) => [...twin.columns.map(({ key }) => csvCell(row[key])), escapeCell(source)]);
  return BOM + [head, ...rows].map((cells) => cells.join(',') + CRLF).join('');
}

function csvCell(cell: TwinCell | undefined): string {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return escapeCell(cell);
  if (cell?.status === 'not_available') return NOT_AVAILABLE;
  return NO_DATA;
}

function escapeCell(text: string): string {
  const safe = RISKY_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
