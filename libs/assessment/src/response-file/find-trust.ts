import type { Checked } from '../fault.js';
import type { ScoreFileContext } from '../score-file/context.js';
import { findByCode } from '../score-file/find-organisation.js';
import type { OdsCode } from '../vocabulary.js';

const LOOKS_LIKE_A_CODE = /^\s*[A-Za-z0-9]{3,6}\s*$/;

/**
 * The trust with an ODS code, in any case, open on the date of the round: only trusts have boards that answer.
 *
 * Faults: `ODS_UNKNOWN`, also for an integrated care board and a region; `ORGANISATION_NOT_OPEN`. What was found is repeated only when it looks
 * like a code: in a row that has slipped by a column it is somebody's answer.
 *
 * @example findTrust(' rn3', context) // { value: 'RN3' }
 */
export function findTrust(text: string, context: ScoreFileContext): Checked<OdsCode> {
  const found = findByCode(text, context);
  if ('value' in found && context.organisations.get(found.value)?.kind === 'trust') return found;
  const value = LOOKS_LIKE_A_CODE.test(text) ? text : null;
  if ('fault' in found && found.fault.code !== 'ODS_UNKNOWN') return { fault: { ...found.fault, value } };
  const message = text.trim() === '' ? 'The ODS code is empty.' : 'No trust has this ODS code.';
  return { fault: { code: 'ODS_UNKNOWN', message, value, expected: 'The ODS code of a trust, such as RN3' } };
}
