import { useCommandSuite, type CommandSuite } from '../cli/use-command-suite.js';
import { PROVIDERS } from '../cli/shipped-file.js';
import { killCommand, measure, moments, PATIENCE_MS } from './kill-command.js';

const WORK = { command: 'import', args: [PROVIDERS, '--round', 'dma-2025', '--commit'] } as const;
const NOTHING = { imports: 0, submissions: 0, scores: 0 };
const EVERYTHING = { imports: 1, submissions: 285, scores: 1995 };

async function forget({ query }: CommandSuite): Promise<void> {
  for (const table of ['score', 'submission', 'import']) await query(`DELETE FROM ${table}`);
}

describe('an import that is killed', () => {
  const suites = [useCommandSuite(), useCommandSuite()];

  it(
    'has stored everything or nothing, at 16 moments, and a second run completes it',
    async () => {
      const killed = await Promise.all(
        suites.map(async (suite) => {
          const worked = await measure(suite, WORK);
          await forget(suite);
          let unfinished = 0;
          for (const moment of moments(8, worked)) {
            const wasKilled = await killCommand(suite, WORK, moment);
            const stored = await suite.stored();
            expect([NOTHING, EVERYTHING]).toContainEqual(stored);
            if (stored.imports > 0) await forget(suite);
            else if (wasKilled && 'into' in moment) unfinished += 1;
          }
          return unfinished;
        }),
      );
      expect(Math.min(...killed)).toBeGreaterThan(0);

      const seconds = await Promise.all(suites.map((suite) => suite.run(WORK.command, ...WORK.args)));
      expect(seconds.map(({ code }) => code)).toEqual([0, 0]);
      expect(await Promise.all(suites.map((suite) => suite.stored()))).toEqual([EVERYTHING, EVERYTHING]);
    },
    PATIENCE_MS,
  );
});
