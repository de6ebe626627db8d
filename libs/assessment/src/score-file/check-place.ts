import type { Fault } from '../fault.js';
import type { OdsCode } from '../vocabulary.js';
import type { ScoreFileContext } from './context.js';
import { findByName } from './find-organisation.js';

const CODES = { system: 'SYSTEM_MISMATCH', region: 'REGION_MISMATCH' } as const;

/**
 * What is wrong with the system or region that a row names beside a trust; null when nothing is.
 *
 * The name must be known (`NAME_UNKNOWN` and so on, as `findByName`) and be where the trust is counted on the date of the round
 * (`SYSTEM_MISMATCH`, `REGION_MISMATCH`). Without a trust, null, only the name is checked.
 *
 * @example checkPlace('system', 'NHS KENT AND MEDWAY INTEGRATED CARE BOARD', 'RN3', context)?.code // 'SYSTEM_MISMATCH'
 */
export function checkPlace(
  level: 'system' | 'region',
  name: string,
  trust: OdsCode | null,
  context: ScoreFileContext,
): Fault | null {
  const found = findByName(name, level, context);
  if ('fault' in found) return found.fault;
  if (trust === null) return null;
  const counted = context.organisations.get(trust)?.[level] ?? null;
  if (found.value === counted) return null;
  return {
    code: CODES[level],
    message: `${trust} is not counted in this ${level} on the date of the round.`,
    value: name,
    expected: counted === null ? `No ${level}` : `${context.organisations.get(counted)?.name ?? ''} (${counted})`,
  };
}
