import { SERVICE, type NewAuditEntry } from '../audit/audit-entry.js';
import type { CommittedImport, Contents } from './imports.repository.js';

interface Signed {
  readonly actor?: string | undefined;
  readonly signedOffBy: string | null;
}

/** What the audit log says of a stored file: how much it holds, and who signed it off; nothing of what is in it. */
export function toImportEntries(
  roundId: string,
  { contents }: Pick<Contents, 'contents'>,
  { id, nRows, nSubmissions }: CommittedImport,
  { actor = SERVICE, signedOffBy }: Signed,
): NewAuditEntry[] {
  const subject = `import:${id}@${roundId}`;
  const stored: NewAuditEntry = { actor, action: 'import', subject, details: { contents, nRows, nSubmissions } };
  return signedOffBy === null ? [stored] : [stored, { actor, action: 'sign_off', subject, details: { director: signedOffBy } }];
}
