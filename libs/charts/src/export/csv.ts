import { NO_DATA, NOT_AVAILABLE } from '../table/table-twin.js';
import type { TableTwin, TwinCell, TwinColumn, TwinRow } from '../table/table-twin.js';
import { csvNumber } from './csv-number.js';
import { shortSource } from './short-source.js';

const BOM = '\uFEFF';
const CRLF = '\r\n';
const RISKY_START = /^[=+\-@\t\r]/;

/**
 * A twin as RFC 4180 CSV with a byte order mark. Numbers keep twelve significant digits and their columns hold nothing else: a row
 * without them says why in a `Status` column, present when any row needs it. Text that a spreadsheet would run as a formula gets an
 * apostrophe. A last column carries the source in short, so that it travels with the rows.
 */
export function toCsv(twin: TableTwin, source: string): string {
  const states = twin.rows.map((row) => statusOf(row, twin.columns));
  const told = states.some((state) => state !== '');
  const from = escapeCell(shortSource(source));
  const head = [...twin.columns.map((column) => escapeCell(column.label)), ...(told ? ['Status'] : []), 'Source'];
  const rows = twin.rows.map((row, index) => [
    ...twin.columns.map(({ key }) => csvCell(row[key])),
    ...(told ? [states[index] ?? ''] : []),
    from,
  ]);
  return BOM + [head, ...rows].map((cells) => cells.join(',') + CRLF).join('');
}

function csvCell(cell: TwinCell | undefined): string {
  if (typeof cell === 'number') return csvNumber(cell);
  return typeof cell === 'string' ? escapeCell(cell) : '';
}

/** Why a row has no numbers; nothing when it has any. */
function statusOf(row: TwinRow, columns: readonly TwinColumn[]): string {
  const cells = columns.filter((column) => column.kind === 'number').map(({ key }) => row[key]);
  if (cells.length === 0 || cells.some((cell) => typeof cell === 'number' || typeof cell === 'string')) return '';
  const withheld = cells.some((cell) => typeof cell === 'object' && cell?.status === 'not_available');
  return withheld ? NOT_AVAILABLE : NO_DATA;
}

function escapeCell(text: string): string {
  const safe = RISKY_START.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
