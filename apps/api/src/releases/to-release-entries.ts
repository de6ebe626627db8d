import type { AuditDetails, NewAuditEntry } from '../audit/audit-entry.js';

interface ReleaseDone {
  readonly actor: string;
  readonly roundId: string;
  readonly head: { readonly version: number; readonly contentHash: string };
  /** Whether the round was open until now. */
  readonly closed: boolean;
  /** Whether the release took the place of an earlier one. */
  readonly replaced: boolean;
  /** Who signed, and why there is another version. */
  readonly signatures?: AuditDetails;
}

/** That a round has been closed. */
export const toClosedEntry = (actor: string, roundId: string): NewAuditEntry => ({
  actor,
  action: 'round_closed',
  subject: `round:${roundId}`,
});

/** What the audit log says of a release; one that took the place of another is also a correction. */
export function toReleaseEntries({ actor, roundId, head, closed, replaced, signatures = {} }: ReleaseDone): NewAuditEntry[] {
  const { version, contentHash } = head;
  const entry = { actor, subject: `round:${roundId}`, details: { version, contentHash, ...signatures } };
  return [
    ...(closed ? [toClosedEntry(actor, roundId)] : []),
    { ...entry, action: 'release_confirmed' },
    ...(replaced ? [{ ...entry, action: 'correction' as const }] : []),
  ];
}
