import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { isAlive } from './process-state.js';

const MAX_LOG_BYTES = 1_000_000;
const FAST_SHUTDOWN_MS = 8_000;
const IMMEDIATE_SHUTDOWN_MS = 3_000;
const POLL_MS = 20;

export const HOST = '127.0.0.1';

/** A server that this process started. `ended` is settled once it is gone, whatever the reason. */
export interface ServerProcess {
  readonly pid: number;
  readonly port: number;
  readonly ended: Promise<void>;
  readonly lastWords: () => string;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts PostgreSQL in a process group of its own, so that Ctrl+C reaches Boardmark only, which then stops it in order. */
export async function spawnServer(
  cluster: string,
  binaries: string,
  account: Account | null,
  port: number,
): Promise<ServerProcess> {
  const logPath = join(dirname(cluster), 'postgresql.log');
  const grown = (statSync(logPath, { throwIfNoEntry: false })?.size ?? 0) > MAX_LOG_BYTES;
  const log = openSync(logPath, grown ? 'w' : 'a', 0o600);
  const logStart = grown ? 0 : statSync(logPath).size;
  const settings = {
    port: String(port),
    listen_addresses: HOST,
    unix_socket_directories: '',
    max_connections: '60',
    shared_buffers: '64MB',
    jit: 'off',
    log_checkpoints: 'off',
  };
  const child = spawn(
    join(binaries, 'postgres'),
    ['-D', cluster, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      cwd: cluster,
      detached: true,
      stdio: ['ignore', log, log],
      ...(account ? { uid: account.uid, gid: account.gid } : {}),
    },
  );
  closeSync(log);
  const ended = once(child, 'exit').then(() => undefined);
  await once(child, 'spawn');
  const lastWords = () => readFileSync(logPath, 'utf8').slice(logStart).trim().split('\n').slice(-3).join(' ');
  return { pid: child.pid ?? 0, port, ended, lastWords };
}

/** Signals a server; one that is gone already needs none. */
export function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    return;
  }
}

async function endsWithin(pid: number, milliseconds: number): Promise<boolean> {
  for (const until = Date.now() + milliseconds; Date.now() < until; await sleep(POLL_MS)) {
    if (!isAlive(pid)) return true;
  }
  return !isAlive(pid);
}

/** Asks a server to close all connections and end; insists when that takes too long (its next start then recovers). */
export async function stopServer(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await endsWithin(pid, FAST_SHUTDOWN_MS)) return;
  signal(pid, 'SIGQUIT');
  if (!(await endsWithin(pid, IMMEDIATE_SHUTDOWN_MS))) throw new Error(`PostgreSQL (process ${pid}) does not stop.`);
}
