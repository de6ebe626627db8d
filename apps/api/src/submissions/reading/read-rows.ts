import type { TableRow } from '@boardmark/assessment';
import { checkArchive } from './check-archive.js';
import { FileRefused, refuse } from './file-refused.js';
import { fileKind } from './file-kind.js';
import { readCsv } from './read-csv.js';
import { readWorkbookApart, WORKBOOK_WORKER, type WorkbookWorker } from './read-workbook-apart.js';
import { allBytesOf, chunksOf, headOf, sizeOf, type ScoreFileSource } from './score-file-source.js';

export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

export interface ReadRowsOptions {
  /** Refuse a larger file. Without it a CSV file may be of any size; a workbook, which cannot be streamed, never exceeds 5 MB. */
  readonly maxBytes?: number;
  readonly worker?: WorkbookWorker;
  /** Called with all bytes of the file, in order, piece by piece. */
  readonly onBytes?: (bytes: Buffer) => void;
}

/** The rows of a CSV file or of the one filled sheet of a workbook, some at a time. Throws `FileRefused` for any other file. */
export async function* readRows(source: ScoreFileSource, options: ReadRowsOptions = {}): AsyncGenerator<TableRow[]> {
  refuseLarger(await sizeOf(source), options.maxBytes ?? Infinity);
  const kind = fileKind(await headOf(source));
  if (kind instanceof FileRefused) throw kind;
  if (kind === 'text') yield* readCsv(heard(chunksOf(source), options.onBytes));
  else yield await readSheet(source, options);
}

async function* heard(chunks: AsyncIterable<Buffer>, onBytes?: (bytes: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    onBytes?.(chunk);
    yield chunk;
  }
}

async function readSheet(source: ScoreFileSource, { worker, onBytes }: ReadRowsOptions): Promise<TableRow[]> {
  refuseLarger(await sizeOf(source), MAX_UPLOAD_BYTES);
  const bytes = await allBytesOf(source);
  onBytes?.(bytes);
  await checkArchive(bytes);
  const sheets = await readWorkbookApart(bytes, worker ?? WORKBOOK_WORKER);
  if (sheets.length > 1) {
    const value = sheets.map(({ name }) => name).join(', ');
    throw refuse('SHEET_COUNT', 'More than one sheet holds something.', 'One sheet with a table; any others empty', { value });
  }
  return sheets.flatMap(({ name, rows }) => rows.map((row) => ({ sheet: name, ...row })));
}

function refuseLarger(size: number, limit: number): void {
  if (size > limit) throw refuse('FILE_TOO_LARGE', `The file has ${size} bytes.`, `At most ${limit} bytes`);
}
