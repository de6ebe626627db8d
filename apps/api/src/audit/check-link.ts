import type { AuditEntry } from './audit-entry.js';
import { hashEntry, type Head } from './chain-entries.js';

/** `unlinked`: the entry is as it was written, but it was not written behind the one before. */
export type LinkFault = 'missing' | 'changed' | 'unlinked';

/** What is wrong where an entry follows the one before it; null when nothing is. */
export function checkLink(before: Head, entry: AuditEntry): LinkFault | null {
  if (entry.seq !== before.seq + 1) return 'missing';
  if (hashEntry(entry.previousHash, entry) !== entry.hash) return 'changed';
  return entry.previousHash === before.hash ? null : 'unlinked';
}
