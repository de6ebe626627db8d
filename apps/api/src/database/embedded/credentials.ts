import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the embedded server's accounts, made up once per data folder. */
export interface Credentials {
  /** Superuser: creates roles and the database, never used by the application. */
  readonly admin: string;
  /** Owner of the application's tables. */
  readonly owner: string;
  /** Account of requests, which owns nothing. */
  readonly app: string;
}

const newPassword = (): string => randomBytes(24).toString('base64url');

/**
 * Adds the password that a folder of an earlier version lacks. It follows from another one, so that two processes that do this at
 * once come to the same.
 */
function completed({ app, ...older }: Omit<Credentials, 'app'> & Partial<Credentials>, path: string): Credentials {
  if (app !== undefined) return { ...older, app };
  const complete = { ...older, app: createHmac('sha256', older.owner).update('boardmark_app').digest('base64url') };
  const unfinished = `${path}.new-${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(complete), { mode: 0o600 });
  renameSync(unfinished, path);
  return complete;
}

/** Reads the passwords from a file that only its owner may read; makes them up where there are none. */
export function readOrCreateCredentials(dataFolder: string): Credentials {
  const path = join(dataFolder, 'postgresql-passwords.json');
  if (!existsSync(path)) {
    const unfinished = `${path}.new-${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ admin: newPassword(), owner: newPassword(), app: newPassword() }), {
      mode: 0o600,
    });
    try {
      linkSync(unfinished, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      unlinkSync(unfinished);
    }
  }
  return completed(JSON.parse(readFileSync(path, 'utf8')) as Credentials, path);
}
