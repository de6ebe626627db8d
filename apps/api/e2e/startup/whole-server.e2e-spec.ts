import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { isAlive } from '../../src/database/embedded/process-state.js';
import { runCommand } from '../cli/run-command.js';
import { ICBS } from '../cli/shipped-file.js';
import { createEmptyDatabase, type TestDatabase } from '../harness/create-database.js';
import { readReleases, type ReleasesByRound } from './read-releases.js';
import { emptyFolder, serverPid, startServer, type RunningServer } from './start-server.js';

const URL_LINES = /^Boardmark is ready: http:\/\/localhost:\d+$/gm;
const OPEN_ROUND =
  'open dma-2026 --name DMA --short-name DMA --framework wgll-2025 --series wgll-measures --label 2026 --as-at 2026-03-31'.split(
    ' ',
  );

describe('Boardmark on an empty folder', () => {
  const folder = emptyFolder();
  let server: RunningServer;
  let other: TestDatabase;
  let first: ReleasesByRound;

  /** Process of the database; no process has the number of the second case. */
  const postgres = (): number => serverPid(folder) ?? 2_147_483_647;
  const start = (settings: Record<string, string> = {}): RunningServer => startServer({ BOARDMARK_DATA: folder, ...settings });
  const command = (name: 'import' | 'release' | 'round', ...args: string[]) => runCommand(name, args, { BOARDMARK_DATA: folder });

  beforeAll(async () => {
    other = await createEmptyDatabase();
    server = start();
    await server.url;
  });

  afterAll(async () => {
    await server.stop();
    await other.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is ready with every shipped round released', async () => {
    const answer = await fetch(`${await server.url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
    first = await readReleases(server);
    expect(Object.keys(first)).toEqual(['dma-2025', 'dma-comparable-2024', 'dma-comparable-2025']);
    for (const release of Object.values(first))
      expect(release).toMatchObject({ version: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('releases the same content as on another new database', async () => {
    const elsewhere = startServer({ DATABASE_URL: other.url });
    try {
      const hashes = (releases: ReleasesByRound) =>
        Object.entries(releases).map(([round, release]) => [round, release?.contentHash]);
      expect(hashes(await readReleases(elsewhere))).toEqual(hashes(first));
    } finally {
      await elsewhere.stop();
    }
  });

  it('works on while commands work beside it, and shows at once what they did', async () => {
    const [opened, repeated, released] = await Promise.all([
      command('round', ...OPEN_ROUND),
      command('import', ICBS, '--round', 'dma-2025', '--commit'),
      command('release', 'dma-2025'),
    ]);
    expect([opened.code, repeated.code, released.code]).toEqual([0, 0, 0]);
    expect(repeated.out).toContain('is in round dma-2025 already');
    expect(released.out).toContain(`version 1, content ${first['dma-2025']?.contentHash}`);
    const { rounds } = await server.query<{ rounds: { id: string; status: string }[] }>('{ rounds { id status } }');
    expect(rounds).toContainEqual({ id: 'dma-2026', status: 'OPEN' });
    expect(isAlive(postgres())).toBe(true);
  });

  it('refuses a second server on its folder in one line', async () => {
    const { code, out, err } = await start().finished;
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^Another Boardmark process is using the database in \S+\. Stop it first, .*\n$/);
  });

  it('ends within a few seconds of SIGTERM, having printed one address and no error, and leaves no PostgreSQL behind', async () => {
    const pid = postgres();
    expect(isAlive(pid)).toBe(true);
    const asked = performance.now();
    const { out, err } = await server.stop();
    expect(performance.now() - asked).toBeLessThan(5000);
    expect(out.match(URL_LINES)).toHaveLength(1);
    expect(err).toBe('');
    expect(isAlive(pid)).toBe(false);
    expect(serverPid(folder)).toBeNull();
  });

  it('lets a command start the database and stop it again when no server runs', async () => {
    const { code, out, err } = await command('release', 'dma-2025');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`version 1, content ${first['dma-2025']?.contentHash}`);
    expect(serverPid(folder)).toBeNull();
  });

  it('ends with 1 and one line when its port is taken, and stops its database', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    const { code, out, err } = await start({ PORT: String(port) }).finished;
    occupant.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `PORT is "${port}"; expected: a free port. Another program listens on it at 127.0.0.1.\n`,
    });
    expect(serverPid(folder)).toBeNull();
  });

  it('releases nothing again at its next start', async () => {
    server = start();
    expect(await readReleases(server)).toEqual(first);
    expect((await server.stop()).out).not.toContain('released in');
  });
});
