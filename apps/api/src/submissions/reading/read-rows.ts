import type { TableRow } from '@boardmark/assessment';
import type { TemplateStamp } from '../template/template-stamp.js';
import { checkArchive } from './check-archive.js';
import { FileRefused, refuse } from './file-refused.js';
import { fileKind } from './file-kind.js';
import { findTable } from './find-table.js';
import { readCsv } from './read-csv.js';
import { readWorkbookApart, WORKBOOK_WORKER, type WorkbookWorker } from './read-workbook-apart.js';
import { allBytesOf, chunksOf, headOf, sizeOf, type ScoreFileSource } from './score-file-source.js';

export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

export interface ReadRowsOptions {
  /** Refuse a larger file. Without it a CSV file may be of any size; a workbook, which cannot be streamed, never exceeds 5 MB. */
  readonly maxBytes?: number;
  readonly worker?: WorkbookWorker;
  /** What the stamp of a workbook that is a filled-in template must say; not looked at when left out. */
  readonly stamp?: TemplateStamp;
  /** Called with all bytes of the file, in order, piece by piece. */
  readonly onBytes?: (bytes: Buffer) => void;
}

/** The rows of a CSV file or of the one sheet of a workbook that holds a table, some at a time. Throws `FileRefused` for any other file. */
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

async function readSheet(source: ScoreFileSource, { worker, stamp, onBytes }: ReadRowsOptions): Promise<TableRow[]> {
  refuseLarger(await sizeOf(source), MAX_UPLOAD_BYTES);
  const bytes = await allBytesOf(source);
  onBytes?.(bytes);
  await checkArchive(bytes);
  const table = findTable(await readWorkbookApart(bytes, worker ?? WORKBOOK_WORKER), stamp);
  return (table?.rows ?? []).map((row) => ({ sheet: table?.name ?? null, ...row }));
}

function refuseLarger(size: number, limit: number): void {
  if (size > limit) throw refuse('FILE_TOO_LARGE', `The file has ${size} bytes.`, `At most ${limit} bytes`);
}
