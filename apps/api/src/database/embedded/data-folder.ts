import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { closedFolder, type Account } from './account.js';

const FALLBACK = '/var/lib/boardmark';

export interface WantedFolder {
  readonly dataFolder: string;
  readonly dataFolderIsDefault: boolean;
}

/** Lets an account pass through a folder that is ours. */
function open(folder: string): void {
  const { mode } = statSync(folder);
  if ((mode & 0o011) !== 0o011) chmodSync(folder, mode | 0o011);
}

/**
 * Makes the data folder and returns its path. When PostgreSQL runs under another account that cannot reach the default
 * folder, a system folder is taken and said so; a folder that somebody chose is never replaced.
 *
 * @throws Error when the chosen folder cannot be reached
 */
export function prepareDataFolder(
  { dataFolder, dataFolderIsDefault }: WantedFolder,
  account: Account | null,
  log: (line: string) => void,
): string {
  const closed = account && closedFolder(dirname(dataFolder), account);
  if (account && closed && !dataFolderIsDefault) {
    throw new Error(
      `BOARDMARK_DATA is "${dataFolder}"; expected: a folder that the account "${account.name}" can reach, since PostgreSQL does not run as root. ` +
        `${closed} is closed to it. Choose another folder, or start Boardmark as another user.`,
    );
  }
  const folder = closed ? FALLBACK : dataFolder;
  if (closed) log(`The database is kept in ${folder}: ${closed} is closed to the account that PostgreSQL runs as.`);
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  if (account) open(folder);
  return folder;
}
