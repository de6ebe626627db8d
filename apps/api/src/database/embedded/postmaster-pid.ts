import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, servesFolder } from './process-state.js';

/** What PostgreSQL writes about a running server into its data folder. */
export interface PidFile {
  readonly pid: number;
  /** Zero until the server has opened its port. */
  readonly port: number;
}

const PID_FILE = 'postmaster.pid';
/** No process can have this number. */
const NO_PROCESS = 2_147_483_647;

const readLines = (cluster: string): string[] => {
  try {
    return readFileSync(join(cluster, PID_FILE), 'utf8').split('\n');
  } catch {
    return [];
  }
};

export function readPidFile(cluster: string): PidFile | null {
  const lines = readLines(cluster);
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, port: Number(lines[3] ?? 0) } : null;
}

/** The living server of a data folder, whoever started it; null when there is none. */
export function findServer(cluster: string): PidFile | null {
  const file = readPidFile(cluster);
  return file && isAlive(file.pid) && servesFolder(file.pid, cluster) ? file : null;
}

/**
 * Where the file names a process that has ended without being buried, or that is somebody else's by now, PostgreSQL would
 * refuse to start. The number in the file is replaced by an impossible one and the file kept, so that PostgreSQL still
 * checks that nobody uses the shared memory named in it.
 */
export function disownStalePidFile(cluster: string): void {
  const file = readPidFile(cluster);
  if (!file || file.pid === NO_PROCESS || findServer(cluster)) return;
  const [, ...rest] = readLines(cluster);
  writeFileSync(join(cluster, PID_FILE), [NO_PROCESS, ...rest].join('\n'));
}
