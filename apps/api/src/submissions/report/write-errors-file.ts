import { createWriteStream } from 'node:fs';
import { basename, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { formulaOf, textOf, type Problem } from '@boardmark/assessment';
import { stringify } from 'csv-stringify/sync';
import { FileRefused } from '../reading/file-refused.js';
import { readRows, type ReadRowsOptions } from '../reading/read-rows.js';

export interface ErrorsFileOptions extends ReadRowsOptions {
  readonly contents?: 'scores' | 'responses';
}

/**
 * Writes the rows of a refused file again, as CSV, with a first column that says what is wrong with each. Problems of the whole file
 * come in a row of their own at the top; a file that has no rows to read leaves only those. Of a file of answers no cell is written again,
 * only the number of each row that is wrong.
 */
export async function writeErrorsFile(
  path: string,
  problems: readonly Problem[],
  target: string,
  { contents = 'scores', ...options }: ErrorsFileOptions = {},
): Promise<void> {
  if (resolve(path) === resolve(target)) throw new Error('The file of errors must not replace the file it is about.');
  await pipeline(
    Readable.from(contents === 'responses' ? numberedLines(problems) : errorLines(path, problems, options)),
    createWriteStream(target),
  );
}

function* numberedLines(problems: readonly Problem[]): Generator<string> {
  const rows = [...byRowOf(problems)].map(([row, texts]) => [row ?? 'file', texts.join('; ')]);
  yield stringify([['row', 'errors'], ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}

function byRowOf(problems: readonly Problem[]): Map<number | null, string[]> {
  const byRow = new Map<number | null, string[]>();
  for (const problem of problems) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), describeProblem(problem)]);
  return byRow;
}

async function* errorLines(path: string, problems: readonly Problem[], options: ReadRowsOptions): AsyncGenerator<string> {
  const byRow = byRowOf(problems);
  yield stringify([['errors', ...(byRow.get(null) ?? [])]], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
  try {
    for await (const batch of readRows({ name: basename(path), path }, options)) {
      const rows = batch.map(({ row, cells }) => [
        (byRow.get(row) ?? []).join('; '),
        ...cells.map((cell) => formulaOf(cell) ?? textOf(cell)),
      ]);
      yield stringify(rows, { escape_formulas: true, record_delimiter: 'windows' });
    }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
  }
}

function describeProblem({ cell, code, message, expected }: Problem): string {
  return [cell, `${code}:`, message, expected === null ? null : `Expected: ${expected}.`]
    .filter((part) => part !== null)
    .join(' ');
}
