import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../../apps/api/dist/main.js', import.meta.url));
const READY = /Boardmark is ready: (http:\S+)/;
/** Milliseconds that a server is given to end by itself. */
const GRACE = 30_000;

/** A server that nobody else uses. */
export interface OwnServer {
  readonly url: string;
  /** Rejected when the server ends before it is asked to. */
  readonly lost: Promise<never>;
}

/**
 * Does some work with a server of its own, in demo mode, on a port that is free and a folder that is new. The server has ended and the folder is gone
 * when this returns, whatever became of the work.
 *
 * @param entry the script that starts it
 * @throws Error with the last words of a server that does not start
 */
export async function withOwnServer<Result>(work: (server: OwnServer) => Promise<Result>, entry: string = MAIN): Promise<Result> {
  const base = mkdtempSync(join(tmpdir(), 'boardmark-attack-'));
  chmodSync(base, 0o755);
  const env = { ...process.env, PORT: '0', BOARDMARK_MODE: 'demo', BOARDMARK_DATA: join(base, 'data') };
  const child = spawn(process.execPath, [entry], {
    env: { ...env, BOARDMARK_HOST: '', DATABASE_URL: '', DATABASE_APP_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const signals = listenForSignals();
  try {
    return await Promise.race([serve(child, ended).then(work), signals.interrupted]);
  } finally {
    await end(child, ended);
    signals.ignore();
    rmSync(base, { recursive: true, force: true });
  }
}

/** A promise that the first signal to stop rejects, until signals are left to their own again. */
function listenForSignals(): { interrupted: Promise<never>; ignore: () => void } {
  let stop: (signal: string) => void = () => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    stop = (signal) => reject(new Error(`Interrupted by ${signal}.`));
  });
  const names = ['SIGINT', 'SIGTERM'] as const;
  for (const name of names) process.on(name, stop);
  return { interrupted, ignore: () => names.forEach((name) => process.off(name, stop)) };
}

async function serve(child: ChildProcess, ended: Promise<void>): Promise<OwnServer> {
  const words: string[] = [];
  const listen = (stream: NodeJS.ReadableStream | null, heard: (line: string) => void) => {
    if (stream) createInterface({ input: stream }).on('line', (line) => (heard(line), words.push(line)));
  };
  const lost = ended.then(() => Promise.reject<never>(new Error(`The server ended.\n${words.slice(-10).join('\n')}`)));
  lost.catch(() => undefined);
  const url = new Promise<string>((resolve) => {
    listen(child.stderr, () => undefined);
    listen(child.stdout, (line) => {
      const found = READY.exec(line)?.[1];
      if (found) resolve(found);
    });
  });
  return { url: await Promise.race([url, lost]), lost };
}

async function end(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
  await ended;
  clearTimeout(timer);
}
