import { useCommandSuite, type CommandSuite } from '../cli/use-command-suite.js';
import { PROVIDERS } from '../cli/shipped-file.js';
import { killCommand, measure, moments, PATIENCE_MS } from './kill-command.js';

const WORK = { command: 'release', args: ['dma-2025'] } as const;
const TABLES = ['release_cell', 'release_group', 'release_matching_mean', 'release_organisation', 'release_score'];

interface Stored {
  readonly status: string;
  /** Version and number of rows in each table, of every release. */
  readonly releases: readonly Record<string, number>[];
}

async function storedIn({ query }: CommandSuite): Promise<Stored> {
  const counts = TABLES.map((table) => `(SELECT count(*)::int FROM ${table} t WHERE t.release_id = r.id) AS ${table}`);
  const releases = await query<Record<string, number>>(`SELECT version, ${counts.join(', ')} FROM release r ORDER BY version`);
  const [round] = await query<{ status: string }>(`SELECT status FROM round WHERE id = 'dma-2025'`);
  return { status: round?.status ?? '', releases };
}

/** Gives the round other scores, so that its next release differs from all before. */
async function change({ query }: CommandSuite, version: number): Promise<void> {
  await query(
    `UPDATE score SET score = $1 FROM submission s, (SELECT set_config('boardmark.rewriting', 'dma-2025', true)) AS correction WHERE s.id = submission_id AND s.organisation_code = 'RBS' AND theme_code = 'well_led'`,
    [1 + version / 10],
  );
}

describe('a release that is killed', () => {
  /** The round of the first is released already and has got other scores; that of the second is still open. */
  const suites = [useCommandSuite(), useCommandSuite()] as const;
  let complete: Record<string, number>;
  let worked: number;

  beforeAll(async () => {
    await Promise.all(suites.map((suite) => suite.run('import', PROVIDERS, '--round', 'dma-2025', '--commit')));
    worked = await measure(suites[0], WORK);
    const { releases } = await storedIn(suites[0]);
    complete = releases[0] ?? {};
    await change(suites[0], 1);
  });

  const whole = (n: number): Stored => ({
    status: n === 0 ? 'open' : 'released',
    releases: Array.from({ length: n }, (_, i) => ({ ...complete, version: i + 1 })),
  });

  it(
    'has stored everything or nothing, at 16 moments, and a second run completes it',
    async () => {
      for (const table of TABLES) expect(complete[table]).toBeGreaterThan(0);
      const unfinished = await Promise.all(
        suites.map(async (suite) => {
          let lost = 0;
          for (const moment of moments(8, worked)) {
            const before = (await storedIn(suite)).releases.length;
            const killed = await killCommand(suite, WORK, moment);
            const stored = await storedIn(suite);
            const n = stored.releases.length;
            expect({ moment, ...stored }).toEqual({ moment, ...whole(n) });
            expect([before, before + 1]).toContain(n);
            if (n > before) await change(suite, n);
            else if (killed && 'into' in moment) lost += 1;
          }
          return lost;
        }),
      );
      expect(Math.min(...unfinished)).toBeGreaterThan(0);

      for (const suite of suites) {
        const { releases } = await storedIn(suite);
        const second = await suite.run(WORK.command, ...WORK.args);
        expect(second.out).toMatch(new RegExp(`^dma-2025: version ${releases.length + 1}, `));
        expect(await storedIn(suite)).toEqual(whole(releases.length + 1));
      }
    },
    PATIENCE_MS,
  );
});
