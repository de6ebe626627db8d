import { createHash } from 'node:crypto';
import type { AuditContent, AuditDetails, AuditEntry, NewAuditEntry } from './audit-entry.js';

/** What the first entry names as the hash before it. */
export const GENESIS = '0'.repeat(64);

/** The last entry so far; {@link EMPTY} when there is none. */
export type Head = Pick<AuditEntry, 'seq' | 'hash'>;
export const EMPTY: Head = { seq: 0, hash: GENESIS };

/**
 * SHA-256, in hexadecimal digits, over the hash of the entry before and the entry's content: one JSON array with the keys of the details in
 * order, so that it is the same text after a round trip through the database. The number of an entry is not in it: it is the entry's place.
 */
export function hashEntry(previousHash: string, { at, actor, action, subject, details }: AuditContent): string {
  return createHash('sha256')
    .update(`${previousHash}\n${JSON.stringify([at, actor, action, subject, inOrder(details)])}`)
    .digest('hex');
}

/** Gives new entries, which happened at one moment, their places behind the head. */
export function chainEntries(head: Head, at: string, entries: readonly NewAuditEntry[]): AuditEntry[] {
  let { seq, hash } = head;
  return entries.map((entry) => {
    const content = { ...storable(entry), at };
    const previousHash = hash;
    hash = hashEntry(previousHash, content);
    seq += 1;
    return { seq, ...content, previousHash, hash };
  });
}

function inOrder(details: AuditDetails): AuditDetails {
  return Object.fromEntries(Object.entries(details).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Text as the database gives it back: without the character zero, and with half a surrogate pair replaced. */
const storableText = (text: string): string => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd');

function storable({ actor, action, subject, details = {} }: NewAuditEntry): Omit<AuditContent, 'at'> {
  const values = Object.entries(details).map(([name, value]) => [name, typeof value === 'string' ? storableText(value) : value]);
  return {
    actor: storableText(actor),
    action,
    subject: storableText(subject),
    details: Object.fromEntries(values) as AuditDetails,
  };
}
