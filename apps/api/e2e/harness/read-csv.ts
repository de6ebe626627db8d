import { parse } from 'csv-parse/sync';

/** Rows of a file as the server sends it, by column name. */
export function readCsv(text: string): Record<string, string>[] {
  return parse(text, { bom: true, columns: true }) as Record<string, string>[];
}
