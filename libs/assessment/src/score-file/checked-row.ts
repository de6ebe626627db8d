import type { ScoreRecord } from '../score-record.js';
import type { RowReader } from './row-reader.js';

/** Something a row says, and the column that says it. */
export interface RowKey {
  readonly key: string;
  readonly column: number | null;
}

/** What a data row says, as far as it was understood; its findings stay with its reader. */
export interface CheckedRow {
  readonly records: readonly ScoreRecord[];
  /** The submission the row belongs to. */
  readonly submission: RowKey | null;
  /** What may occur once in a file: the submission, or one theme of it. */
  readonly identity: RowKey | null;
}

export type RowCheck = (row: RowReader) => CheckedRow;
