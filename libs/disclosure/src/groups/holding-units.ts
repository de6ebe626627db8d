import type { AuditedTrust } from '../confidential-types.js';

/**
 * Number of holding units among trusts: trusts that share a chair or chief executive count as one.
 *
 * @example countHoldingUnits([{ code: 'ZT001', holding: 'A' }, { code: 'ZT002', holding: 'A' }, { code: 'ZT003', holding: null }]) // 2
 */
export function countHoldingUnits(trusts: readonly Pick<AuditedTrust, 'code' | 'holding'>[]): number {
  return new Set(trusts.map(({ code, holding }) => (holding === null ? `trust ${code}` : `holding ${holding}`))).size;
}
