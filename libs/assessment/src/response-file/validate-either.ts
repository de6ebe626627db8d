import type { ScoreFileContext } from '../score-file/context.js';
import type { TableRow } from '../score-file/table-row.js';
import { createScoreValidator, type ScoreFileResult } from '../score-file/validate-scores.js';
import { headsResponses } from './find-response-header.js';
import { createResponseValidator, type ResponseFileResult } from './validate-responses.js';

/** What a file holds, or may hold. */
export type FileContents = 'scores' | 'responses' | 'either';

/** The outcome of a file of either kind: `records` of scores, or `responses` of board members. */
export type FileResult = ScoreFileResult | ResponseFileResult;

export interface FileValidator {
  push(row: TableRow): void;
  finish(): FileResult;
}

/**
 * Checks a file of scores or of answers against a round. With `either` a heading row of answers (`headsResponses`) makes it a file of answers;
 * every other file is one of scores.
 *
 * @example createFileValidator(context, 'either').finish().outcome // 'rejected': the file is empty
 */
export function createFileValidator(context: ScoreFileContext, contents: FileContents): FileValidator {
  if (contents === 'responses') return createResponseValidator(context);
  const scores = createScoreValidator(context);
  if (contents === 'scores') return scores;
  let held: TableRow[] = [];
  let found: FileValidator | null = null;
  const choose = (validator: FileValidator) => {
    for (const row of held) validator.push(row);
    held = [];
    found = validator;
  };
  return {
    push(row) {
      if (found !== null) return found.push(row);
      held.push(row);
      if (headsResponses(row.cells, context.framework)) choose(createResponseValidator(context));
      else if (held.length >= LONGEST_HEAD) choose(scores);
    },
    finish() {
      if (found === null) choose(scores);
      return (found ?? scores).finish();
    },
  };
}

/** Rows within which a heading row is looked for; a few more than either kind allows, since blank rows count for neither. */
const LONGEST_HEAD = 60;
