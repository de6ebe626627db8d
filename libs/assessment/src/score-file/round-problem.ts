import type { Problem } from '../problem.js';
import type { ScoreFileContext } from './context.js';
import { fileProblem } from './place-findings.js';

const MESSAGES = {
  draft: 'The round is not open yet.',
  closed: 'The round is closed.',
  released: 'The round is closed and released.',
} as const;

/**
 * `ROUND_CLOSED` unless the round is open: only then does it take scores. No problem, or one of the whole file with the round's id.
 *
 * @example roundProblem({ id: 'dma-2025', status: 'released', asAt: '2025-07-31' })[0]?.code // 'ROUND_CLOSED'
 */
export function roundProblem({ id, status }: ScoreFileContext['round']): Problem[] {
  return status === 'open' ? [] : [fileProblem('ROUND_CLOSED', MESSAGES[status], 'A round that is open', id)];
}
