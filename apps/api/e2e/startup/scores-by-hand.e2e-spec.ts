import { useCommandSuite } from '../cli/use-command-suite.js';
import { PROVIDERS } from '../cli/shipped-file.js';
import { readReleases } from './read-releases.js';
import { startServer, type RunningServer } from './start-server.js';

const HEAD = 'ods_code,care_setting,theme,score';

describe.each([
  ['that contradict the published ones', 'RBS,acute,well_led,1.5'],
  ['that the published ones lack', 'RVN,mental_health,well_led,1.5'],
])('a database into which scores of DMA 2025 were imported by hand %s', (_, row) => {
  const suite = useCommandSuite();
  let server: RunningServer;

  beforeAll(async () => {
    const file = suite.file('by-hand.csv', `${HEAD}\n${row}\n`);
    expect((await suite.run('import', file, '--round', 'dma-2025', '--commit')).code).toBe(0);
    server = startServer({ DATABASE_URL: suite.url });
    await server.url;
  });

  afterAll(() => server.stop());

  it('starts, leaves that round open with those scores alone, and releases the others', async () => {
    const releases = await readReleases(server);
    expect(Object.values(releases).map((release) => release?.version ?? null)).toEqual([null, 1, 1]);
    expect(await suite.query(`SELECT status FROM round WHERE id = 'dma-2025'`)).toEqual([{ status: 'open' }]);
    const scores = await suite.query<{ code: string; score: string }>(
      `SELECT organisation_code AS code, score FROM submission JOIN score ON submission_id = id WHERE round_id = 'dma-2025'`,
    );
    expect(scores).toEqual([{ code: row.slice(0, 3), score: '1.500000' }]);
  });

  it('says so in a warning that names the round and what to do', async () => {
    const { out, err } = await server.stop();
    expect(`${out}${err}`).toMatch(/WARN .*Round dma-2025 holds scores of other files.*npm run release -- dma-2025\n/);
  });
});

describe('a first start that was interrupted after one of its files', () => {
  const suite = useCommandSuite();

  it('is continued', async () => {
    await suite.run('import', PROVIDERS, '--round', 'dma-2025', '--commit');
    const server = startServer({ DATABASE_URL: suite.url });
    try {
      expect((await readReleases(server))['dma-2025']).toMatchObject({ version: 1 });
      const [{ n } = { n: -1 }] = await suite.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM submission WHERE round_id = 'dma-2025'`,
      );
      expect(n).toBe(285 + 42);
    } finally {
      await server.stop();
    }
  });
});
