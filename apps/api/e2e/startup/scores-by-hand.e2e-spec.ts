import { useCommandSuite } from '../cli/use-command-suite.js';
import { PROVIDERS } from '../cli/shipped-file.js';
import { readReleases } from './read-releases.js';
import { startServer, type RunningServer } from './start-server.js';

const HEAD = 'ods_code,care_setting,theme,score';
/** A score that the published ones contradict, and one of a trust that the published ones lack. */
const BY_HAND = { 'dma-2025': 'RBS,acute,well_led,1.5', 'dma-comparable-2025': 'RVN,mental_health,overall,1.5' };

describe('a database into which other scores of shipped rounds were imported by hand', () => {
  const suite = useCommandSuite();
  let server: RunningServer;

  beforeAll(async () => {
    const imports = Object.entries(BY_HAND).map(([round, row]) =>
      suite.run('import', suite.file(`${round}.csv`, `${HEAD}\n${row}\n`), '--round', round, '--commit'),
    );
    for (const { code } of await Promise.all(imports)) expect(code).toBe(0);
    server = startServer({ DATABASE_URL: suite.url });
    await server.url;
  });

  afterAll(() => server.stop());

  it('starts, leaves those rounds open with those scores alone, and releases the other', async () => {
    const releases = await readReleases(server);
    expect(Object.values(releases).map((release) => release?.version ?? null)).toEqual([null, 1, null]);
    const scores = await suite.query(
      `SELECT r.id, r.status, s.organisation_code AS code, c.score::float8 FROM round r JOIN submission s ON s.round_id = r.id
       JOIN score c ON c.submission_id = s.id WHERE r.id IN ('dma-2025', 'dma-comparable-2025') ORDER BY r.id`,
    );
    expect(scores).toEqual([
      { id: 'dma-2025', status: 'open', code: 'RBS', score: 1.5 },
      { id: 'dma-comparable-2025', status: 'open', code: 'RVN', score: 1.5 },
    ]);
  });

  it('warns of each, with what to do', async () => {
    const { out, err } = await server.stop();
    for (const round of Object.keys(BY_HAND)) {
      const warning = `WARN .*Round ${round} holds scores of other files.*npm run release -- ${round}\n`;
      expect(`${out}${err}`).toMatch(new RegExp(warning));
    }
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
