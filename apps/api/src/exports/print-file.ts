import { toCsv } from './csv.js';
import type { DataFileSpec } from './data-files.js';

/** Rows of a file as CSV. */
export function printFile<Row>({ columns }: DataFileSpec<Row>, rows: readonly Row[]): string {
  return toCsv(
    columns.map(({ name }) => name),
    rows.map((row) => Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]))),
  );
}
