import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the embedded server's accounts, made up once per data folder. */
export interface Credentials {
  /** Superuser: creates roles and the database, never used by the application. */
  readonly admin: string;
  /** Owner of the application's tables. */
  readonly owner: string;
}

const newPassword = (): string => randomBytes(24).toString('base64url');

/** Reads the passwords from a file that only its owner may read; makes them up where there are none. */
export function readOrCreateCredentials(dataFolder: string): Credentials {
  const path = join(dataFolder, 'postgresql-passwords.json');
  if (!existsSync(path)) {
    const unfinished = `${path}.new-${process.pid}`;
    writeFileSync(unfinished, JSON.stringify({ admin: newPassword(), owner: newPassword() }), { mode: 0o600 });
    try {
      linkSync(unfinished, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      unlinkSync(unfinished);
    }
  }
  return JSON.parse(readFileSync(path, 'utf8')) as Credentials;
}
