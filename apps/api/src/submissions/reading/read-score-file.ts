import { createHash } from 'node:crypto';
import { createFileValidator, type FileContents, type FileResult, type ScoreFileContext } from '@boardmark/assessment';
import { stampOf } from '../template/template-stamp.js';
import { FileRefused } from './file-refused.js';
import { readRows, type ReadRowsOptions } from './read-rows.js';
import { sizeOf, type ScoreFileSource } from './score-file-source.js';

export { MAX_UPLOAD_BYTES } from './read-rows.js';

export interface ReadProgress {
  readonly rows: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export interface ReadOptions extends Omit<ReadRowsOptions, 'onBytes' | 'stamp'> {
  /** What the file may hold; scores when left out. */
  readonly contents?: FileContents;
  readonly onProgress?: (progress: ReadProgress) => void;
}

/** The validated file and the SHA-256 of its bytes, in hexadecimal; null when it was refused before its end. */
export type ReadScoreFile = FileResult & { readonly hash: string | null };

/** Reads and checks a file of scores or of answers; whatever is wrong with the file is in the answer, only a failing disk throws. */
export async function readScoreFile(
  source: ScoreFileSource,
  context: ScoreFileContext,
  { onProgress, contents = 'scores', ...options }: ReadOptions = {},
): Promise<ReadScoreFile> {
  const validator = createFileValidator(context, contents);
  const hash = createHash('sha256');
  const stamp = stampOf(context.round, context.framework);
  const totalBytes = await sizeOf(source);
  let rows = 0;
  let bytes = 0;
  const onBytes = (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
  };
  try {
    for await (const batch of readRows(source, { ...options, stamp, onBytes })) {
      for (const row of batch) validator.push(row);
      rows += batch.length;
      onProgress?.({ rows, bytes, totalBytes });
    }
    return { ...validator.finish(), hash: hash.digest('hex') };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    const read = contents === 'responses' ? 'responses' : 'scores';
    return { contents: read, outcome: 'rejected', hash: null, nRows: 0, problems: [error.problem], nProblems: 1 };
  }
}
