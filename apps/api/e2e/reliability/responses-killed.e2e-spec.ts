import { useCommandSuite } from '../cli/use-command-suite.js';
import { shippedFile } from '../../src/startup/shipped-file.js';
import { killCommand, measure, moments, PATIENCE_MS } from './kill-command.js';

const WORK = {
  command: 'import',
  args: [shippedFile('board-r1.csv'), '--round', 'board-r1', '--signed-off-by', 'A Director', '--commit'],
} as const;
const FORGET = `SET boardmark.rewriting = 'board-r1'; DELETE FROM response; DELETE FROM submission; DELETE FROM import; RESET boardmark.rewriting`;

interface Stored {
  readonly imports: number;
  readonly submissions: number;
  readonly signed: number;
  readonly responses: number;
}

describe('an import of answers that is killed', () => {
  const suite = useCommandSuite();
  const stored = async () =>
    (
      await suite.query<Stored>(
        `SELECT (SELECT count(*)::int FROM import) AS imports, (SELECT count(*)::int FROM submission) AS submissions,
                (SELECT count(signed_off_at)::int FROM submission) AS signed, (SELECT count(*)::int FROM response) AS responses`,
      )
    )[0];

  it(
    'has stored and signed off everything or nothing, at 12 moments, and a second run completes it',
    async () => {
      const worked = await measure(suite, WORK);
      const everything = await stored();
      expect(everything?.responses).toBeGreaterThan(1_500);
      expect(everything?.signed).toBe(everything?.submissions);
      await suite.query(FORGET);
      const nothing = { imports: 0, submissions: 0, signed: 0, responses: 0 };
      let unfinished = 0;
      for (const moment of moments(12, worked)) {
        const wasKilled = await killCommand(suite, WORK, moment);
        const found = await stored();
        expect([nothing, everything]).toContainEqual(found);
        if (found?.imports === 1) await suite.query(FORGET);
        else if (wasKilled && 'into' in moment) unfinished += 1;
      }
      expect(unfinished).toBeGreaterThan(0);
      expect((await suite.run(WORK.command, ...WORK.args)).code).toBe(0);
      expect(await stored()).toEqual(everything);
    },
    PATIENCE_MS,
  );
});
