import { fileProblem, type Problem } from '@boardmark/assessment';

/** Ends the reading of a file that cannot be understood; carries the one problem to report. Never leaves this folder. */
export class FileRefused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

export function refuse(
  code: Problem['code'],
  message: string,
  expected: string,
  at: { row?: number; sheet?: string; column?: string; cell?: string; value?: string } = {},
): FileRefused {
  return new FileRefused({
    ...fileProblem(code, message, expected, at.value ?? null),
    row: at.row ?? null,
    sheet: at.sheet ?? null,
    column: at.column ?? null,
    cell: at.cell ?? null,
  });
}
