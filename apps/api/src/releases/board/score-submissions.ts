import type { FrameworkVersion, OdsCode } from '@boardmark/assessment';
import { scoreBoard, suppliedBoard, type BoardResult } from '@boardmark/scoring';
import type { BoardSubmission } from './board-inputs.js';

/** The result of each board that handed something in, by trust. */
export function scoreSubmissions(
  framework: FrameworkVersion,
  submissions: readonly BoardSubmission[],
): ReadonlyMap<OdsCode, BoardResult> {
  return new Map(
    submissions.map(({ organisation, contents, boardSize, responses, scores }) => [
      organisation,
      contents === 'responses'
        ? scoreBoard(framework, responses, boardSize)
        : suppliedBoard(framework, new Map(Object.entries(scores))),
    ]),
  );
}
