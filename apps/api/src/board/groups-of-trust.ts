import type { OdsCode } from '@boardmark/assessment';
import type { GroupKind, LedgerGroup } from '@boardmark/disclosure';
import type { PeerLedger } from './peer-ledger.js';

/** The most telling comparison first. */
const BEST_FIRST: readonly GroupKind[] = ['peer', 'region_sector', 'sector', 'region', 'england', 'system', 'others'];

/**
 * Registered groups that a trust belongs to, the best comparison first: those with a distribution before those without any released cell,
 * and among equals the narrowest kind.
 */
export function groupsOfTrust(ledger: PeerLedger, trust: OdsCode): LedgerGroup[] {
  const worth = (group: LedgerGroup) => (ledger.hasDistribution(group.id) ? 0 : group.available ? 1 : 2);
  return ledger.groups
    .filter((group) => group.members.includes(trust))
    .sort((a, b) => worth(a) - worth(b) || BEST_FIRST.indexOf(a.kind) - BEST_FIRST.indexOf(b.kind));
}
