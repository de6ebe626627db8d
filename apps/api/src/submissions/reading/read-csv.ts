import type { TableRow } from '@boardmark/assessment';
import { CsvSplitter } from './csv-splitter.js';
import { decodeUtf8 } from './decode-utf8.js';

/** The rows of a CSV file, blank ones included, as many at a time as each chunk of bytes completes. */
export async function* readCsv(chunks: AsyncIterable<Buffer>): AsyncGenerator<TableRow[]> {
  const splitter = new CsvSplitter();
  let row = 0;
  const numbered = (records: readonly string[][]) => records.map((cells): TableRow => ({ sheet: null, row: (row += 1), cells }));
  for await (const text of decodeUtf8(chunks)) yield numbered(splitter.push(text));
  yield numbered(splitter.end());
}
