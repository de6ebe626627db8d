import type { RowKey } from './checked-row.js';
import type { ScoreFileContext } from './context.js';
import type { Finding } from './place-findings.js';

export type StoredSubmissions = Pick<ScoreFileContext, 'stored' | 'locked'>;

/**
 * What to say of a row whose submission the round holds already: `SUBMISSION_LOCKED` when it is signed off, `DUPLICATE` when it is not.
 *
 * @example storedFinding({ key: 'RN3 all', column: 0 }, { stored: new Set(['RN3 all']), locked: new Set(['RN3 all']) }).code
 * // 'SUBMISSION_LOCKED'
 */
export function storedFinding({ key, column }: RowKey, { locked }: StoredSubmissions): Finding {
  return locked?.has(key)
    ? {
        column,
        code: 'SUBMISSION_LOCKED',
        message: 'The submission is signed off and can no longer be changed.',
        value: key,
        expected: 'An organisation whose submission is not signed off',
      }
    : {
        column,
        code: 'DUPLICATE',
        message: 'The round already holds this submission.',
        value: key,
        expected: 'Each organisation, care setting and theme once',
      };
}
