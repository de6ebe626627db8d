import type { Checked } from '../fault.js';
import { normaliseHeading } from '../normalise-name.js';
import type { ResponseRole } from './response-record.js';

const ROLES: Readonly<Record<string, ResponseRole>> = { EXECUTIVE: 'executive', 'NON EXECUTIVE': 'non_executive' };

/**
 * Reads the role of a board member: `executive`, or `non-executive` with a hyphen, an underscore or a space, in any case.
 *
 * Fault: `ROLE_UNKNOWN` for anything else, which is not repeated: in a row that has slipped by a column it is somebody's answer.
 *
 * @example parseRole('Non-executive') // { value: 'non_executive' }
 */
export function parseRole(text: string): Checked<ResponseRole> {
  const value = ROLES[normaliseHeading(text.replaceAll('-', ' '))];
  if (value !== undefined) return { value };
  const message = text.trim() === '' ? 'The role is empty.' : 'This is not a role on a board.';
  return { fault: { code: 'ROLE_UNKNOWN', message, value: null, expected: 'executive or non-executive' } };
}
