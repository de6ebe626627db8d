import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { isAlive } from '../../src/database/embedded/process-state.js';
import { readPidFile } from '../../src/database/embedded/postmaster-pid.js';
import { spawnBoardmark, urlOf, type BoardmarkProcess } from '../harness/spawn-boardmark.js';

const MARK = 'embedded test';

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  for (const until = Date.now() + 15_000; ; await sleep(100)) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > until) throw error;
    }
  }
}

const write = (url: string) =>
  query(
    url,
    `INSERT INTO organisation_name SELECT 'RJR', 'N' || g, 'n', NULL, 'alias', NULL, '${MARK}', NULL FROM generate_series(1, 1000) g`,
  );
const rows = async (url: string) =>
  (await query<{ n: number }>(url, `SELECT count(*)::int AS n FROM organisation_name WHERE source = '${MARK}'`))[0]?.n;

describe('the embedded database', () => {
  let folder: string;
  /** A data folder that has been made and shut down, to be copied. */
  let made: string;
  let cluster: string;
  const started: BoardmarkProcess[] = [];

  const start = (...options: string[]): BoardmarkProcess => {
    const boardmark = spawnBoardmark(folder, ...options);
    started.push(boardmark);
    return boardmark;
  };
  const postmaster = (): number => readPidFile(cluster)?.pid ?? 0;

  const useFolder = (path: string): void => {
    folder = path;
    cluster = join(folder, 'postgresql');
  };
  const emptyFolder = (): void => useFolder(mkdtempSync(join(tmpdir(), 'boardmark-embedded-')));
  const stopAll = async (): Promise<void> => {
    for (const { child, exited } of started.splice(0)) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await exited;
    }
  };

  beforeAll(async () => {
    emptyFolder();
    made = folder;
    await urlOf(start());
    await stopAll();
  });

  beforeEach(() => {
    emptyFolder();
    execFileSync('cp', ['-a', `${made}/.`, folder]);
  });

  afterEach(async () => {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  });

  afterAll(() => rmSync(made, { recursive: true, force: true }));

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('leaves no process behind after %s', async (name) => {
    const boardmark = start();
    await urlOf(boardmark);
    const pid = postmaster();
    expect(isAlive(pid)).toBe(true);
    const asked = performance.now();
    boardmark.child.kill(name);
    await boardmark.exited;
    await eventually(async () => expect(isAlive(pid)).toBe(false));
    expect(performance.now() - asked).toBeLessThan(4000);
    expect(readPidFile(cluster)).toBeNull();
  });

  it('has every committed row after kill -9 of the process, whose orphaned server is taken over', async () => {
    const killed = start();
    await write(await urlOf(killed));
    const orphan = postmaster();
    killed.child.kill('SIGKILL');
    await killed.exited;
    expect(isAlive(orphan)).toBe(true);

    expect(await rows(await urlOf(start()))).toBe(1000);
    expect(isAlive(orphan)).toBe(false);
    expect(postmaster()).not.toBe(orphan);
  });

  it('starts PostgreSQL again after kill -9 of the server, with every committed row at the same address', async () => {
    const boardmark = start();
    const url = await urlOf(boardmark);
    await write(url);
    process.kill(postmaster(), 'SIGKILL');
    expect(await eventually(() => rows(url))).toBe(1000);
    expect(boardmark.log).toContain('PostgreSQL has ended unexpectedly and is started again.');
  });

  it('recovers when both are killed at once', async () => {
    const killed = start();
    await write(await urlOf(killed));
    const pid = postmaster();
    killed.child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await killed.exited;
    expect(await rows(await urlOf(start()))).toBe(1000);
  });

  it('refuses a second process and leaves the first alone', async () => {
    const url = await urlOf(start());
    const pid = postmaster();
    const second = await start().outcome;
    expect(second).toEqual({
      event: 'refused',
      message: `Another Boardmark process is using the database in ${cluster}. Stop it first, or set BOARDMARK_DATA to another folder.`,
    });
    expect(postmaster()).toBe(pid);
    expect(await rows(url)).toBe(0);
  });

  it('lets a command work beside the process that runs it, and leaves that process the server', async () => {
    const url = await urlOf(start());
    const command = start('--share');
    expect(await urlOf(command)).toBe(url);
    command.child.kill('SIGTERM');
    await command.exited;
    expect(await rows(url)).toBe(0);
  });

  it('is made once when two processes start at once', async () => {
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const outcomes = await Promise.all([start().outcome, start().outcome]);
    expect(outcomes.map(({ event }) => event).sort()).toEqual(['ready', 'refused']);
    const ready = outcomes.find(({ event }) => event === 'ready');
    expect(ready?.event === 'ready' && (await rows(ready.url))).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['postgresql', 'postgresql-passwords.json', 'postgresql.log']);
  });

  it('starts although its pid file names a process that is somebody else by now', async () => {
    const killed = start();
    await write(await urlOf(killed));
    const pid = postmaster();
    killed.child.kill('SIGKILL');
    process.kill(pid, 'SIGKILL');
    await killed.exited;
    const file = join(cluster, 'postmaster.pid');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(process.pid)));
    expect(await rows(await urlOf(start()))).toBe(1000);
    expect(isAlive(process.pid)).toBe(true);
  });

  it('is made again where an earlier making was interrupted', async () => {
    rmSync(cluster, { recursive: true });
    mkdirSync(join(folder, 'postgresql.new-999999999'));
    await urlOf(start());
    expect(existsSync(join(folder, 'postgresql.new-999999999'))).toBe(false);
  });

  it('keeps its passwords to itself and is used by no superuser', async () => {
    const address = await urlOf(start());
    const [role] = await query<{ super: boolean }>(
      address,
      'SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user',
    );
    expect(role).toEqual({ super: false });
    const url = new URL(address);
    expect(statSync(join(folder, 'postgresql-passwords.json')).mode & 0o777).toBe(0o600);
    expect(statSync(cluster).mode & 0o077).toBe(0);
    expect(url.hostname).toBe('127.0.0.1');
    url.password = 'guess';
    await expect(query(url.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('gives a folder of an earlier version the account of requests', async () => {
    const file = join(folder, 'postgresql-passwords.json');
    const { admin, owner } = JSON.parse(readFileSync(file, 'utf8')) as { admin: string; owner: string };
    writeFileSync(file, JSON.stringify({ admin, owner }));
    const url = new URL(await urlOf(start()));
    const passwords = JSON.parse(readFileSync(file, 'utf8')) as { admin: string; owner: string; app: string };
    expect(passwords).toMatchObject({ admin, owner });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    url.username = 'boardmark_app';
    url.password = passwords.app;
    expect(await query(url.href, 'SELECT session_user::text AS name')).toEqual([{ name: 'boardmark_app' }]);
  });

  it('says which file is missing when the passwords do not fit', async () => {
    rmSync(join(folder, 'postgresql-passwords.json'));
    const outcome = await start().outcome;
    expect(outcome).toMatchObject({
      event: 'refused',
      message: expect.stringContaining('The password file in the data folder does not fit'),
    });
  });
});
