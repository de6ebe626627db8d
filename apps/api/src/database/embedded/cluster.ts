import { execFile } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Account } from './account.js';
import { isAlive } from './process-state.js';

export const ADMIN = 'postgres';
const UNFINISHED = 'postgresql.new-';

const run = promisify(execFile);

/** Removes what an interrupted creation left behind. */
function removeUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    const pid = Number(name.startsWith(UNFINISHED) ? name.slice(UNFINISHED.length).split('.')[0] : Number.NaN);
    if (!Number.isNaN(pid) && !isAlive(pid)) rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}

/**
 * Makes the folder with PostgreSQL's data where there is none. It is built under another name and renamed, so that it is
 * either whole or absent, also when two processes try at once.
 */
export async function ensureCluster(
  dataFolder: string,
  binaries: string,
  account: Account | null,
  adminPassword: string,
): Promise<string> {
  const cluster = join(dataFolder, 'postgresql');
  if (existsSync(join(cluster, 'PG_VERSION'))) return cluster;
  removeUnfinished(dataFolder);
  const unfinished = join(dataFolder, `${UNFINISHED}${process.pid}`);
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
    if (account) for (const path of [unfinished, passwordFile]) chownSync(path, account.uid, account.gid);
    const options = [
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
    ];
    await run(
      join(binaries, 'initdb'),
      [`--pgdata=${unfinished}`, `--username=${ADMIN}`, `--pwfile=${passwordFile}`, ...options],
      {
        cwd: dataFolder,
        ...(account ? { uid: account.uid, gid: account.gid } : {}),
      },
    );
    renameSync(unfinished, cluster);
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
  return cluster;
}
