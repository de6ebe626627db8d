import { createHash } from 'node:crypto';
import { createScoreValidator, type ScoreFileContext, type ScoreFileResult, type TableRow } from '@boardmark/assessment';
import { checkArchive } from './check-archive.js';
import { FileRefused, refuse } from './file-refused.js';
import { fileKind } from './file-kind.js';
import { readCsv } from './read-csv.js';
import { readWorkbookApart, WORKBOOK_WORKER, type WorkbookWorker } from './read-workbook-apart.js';
import { allBytesOf, chunksOf, headOf, sizeOf, type ScoreFileSource } from './score-file-source.js';

export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

export interface ReadProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ReadOptions {
  /** Refuse a larger file. Without it a CSV file may be of any size; a workbook, which cannot be streamed, never exceeds 5 MB. */
  readonly maxBytes?: number;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly worker?: WorkbookWorker;
}

/** The validated file and the SHA-256 of its bytes, in hexadecimal; null when it was refused before its end. */
export type ReadScoreFile = ScoreFileResult & { readonly hash: string | null };

/** Reads and checks a file of scores; whatever is wrong with the file is in the answer, only a failing disk throws. */
export async function readScoreFile(
  source: ScoreFileSource,
  context: ScoreFileContext,
  options: ReadOptions = {},
): Promise<ReadScoreFile> {
  try {
    const totalBytes = await sizeOf(source);
    refuseLarger(totalBytes, options.maxBytes ?? Infinity);
    const kind = fileKind(await headOf(source));
    if (kind instanceof FileRefused) throw kind;
    return kind === 'text'
      ? await readText(source, context, totalBytes, options)
      : await readArchive(source, context, totalBytes, options);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { outcome: 'rejected', hash: null, nRows: 0, problems: [error.problem], nProblems: 1 };
  }
}

async function readText(source: ScoreFileSource, context: ScoreFileContext, totalBytes: number, { onProgress }: ReadOptions) {
  const validator = createScoreValidator(context);
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  async function* counted(): AsyncGenerator<Buffer> {
    for await (const chunk of chunksOf(source)) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
      onProgress?.({ rows, bytes, totalBytes });
    }
  }
  for await (const batch of readCsv(counted())) {
    for (const row of batch) validator.push(row);
    rows += batch.length;
  }
  onProgress?.({ rows, bytes, totalBytes });
  return { ...validator.finish(), hash: hash.digest('hex') };
}

async function readArchive(source: ScoreFileSource, context: ScoreFileContext, totalBytes: number, options: ReadOptions) {
  refuseLarger(totalBytes, MAX_UPLOAD_BYTES);
  const bytes = await allBytesOf(source);
  await checkArchive(bytes);
  const sheets = await readWorkbookApart(bytes, options.worker ?? WORKBOOK_WORKER);
  if (sheets.length > 1) {
    const value = sheets.map(({ name }) => name).join(', ');
    throw refuse('SHEET_COUNT', 'More than one sheet holds something.', 'One sheet with a table; any others empty', { value });
  }
  const validator = createScoreValidator(context);
  const rows: TableRow[] = sheets.flatMap(({ name, rows }) => rows.map((row) => ({ sheet: name, ...row })));
  for (const row of rows) validator.push(row);
  options.onProgress?.({ rows: rows.length, bytes: totalBytes, totalBytes });
  return { ...validator.finish(), hash: createHash('sha256').update(bytes).digest('hex') };
}

function refuseLarger(size: number, limit: number): void {
  if (size > limit) throw refuse('FILE_TOO_LARGE', `The file has ${size} bytes.`, `At most ${limit} bytes`);
}
