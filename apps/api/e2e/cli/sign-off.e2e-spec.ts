import { readFileSync } from 'node:fs';
import { shippedFile } from '../../src/startup/shipped-file.js';
import { runCommand } from './run-command.js';
import { useCommandSuite } from './use-command-suite.js';

const suite = useCommandSuite();
const file = shippedFile('board-r1.csv');
const someTrust = readFileSync(file, 'utf8').split('\n')[1]?.split(',')[0] ?? '';
const unsigned = async () =>
  (await suite.query<{ n: number }>(`SELECT count(*)::int AS n FROM submission WHERE signed_off_at IS NULL`))[0]?.n;

describe('answers of board members, by command', () => {
  it('are recognised, checked, stored and signed off', async () => {
    const checked = await suite.run('import', file, '--round', 'board-r1');
    expect(checked.out).toMatch(
      /^board-r1\.csv is right for round board-r1: [\d,]+ rows, \d+ submissions, [\d,]+ board members\./,
    );
    const stored = await suite.run('import', file, '--round', 'board-r1', '--commit');
    expect(stored).toMatchObject({ code: 0, err: '' });
    expect(await unsigned()).toBeGreaterThan(150);

    const before = (await unsigned()) ?? 0;
    const signed = await suite.run('sign-off', 'board-r1', someTrust.toLowerCase(), '--director', 'A Director');
    expect(signed).toEqual({
      code: 0,
      out: `${someTrust} is signed off for round board-r1 by A Director, and locked.\n`,
      err: '',
    });
    expect(await unsigned()).toBe(before - 1);
    const other = await suite.run('sign-off', 'board-r1', someTrust, '--director', 'Another');
    expect(other).toEqual({ code: 1, out: '', err: 'Nothing was changed. A Director has signed this submission off already.\n' });
    const none = await suite.run('sign-off', 'board-r1', 'RJR', '--director', 'A Director');
    expect(none).toEqual({ code: 1, out: '', err: 'RJR has submitted nothing to round board-r1.\n' });
  });

  it('are signed off with the file where the command says who did', async () => {
    const { code, out } = await suite.run(
      'import',
      shippedFile('board-r2.csv'),
      '--round',
      'board-r2',
      '--signed-off-by',
      'B Director',
      '--commit',
    );
    expect(code).toBe(0);
    expect(out).toContain('Signed off by B Director, and locked.');
    const rows = await suite.query<{ director: string | null }>(
      `SELECT DISTINCT signed_off_by AS director FROM submission WHERE round_id = 'board-r2'`,
    );
    expect(rows).toEqual([{ director: 'B Director' }]);
  });

  it('are not written again into the file of errors', async () => {
    const [head, first = ''] = readFileSync(file, 'utf8').split('\n');
    const wrong = suite.file('wrong.csv', `${head}\n${first.replace(/,[^,]*$/, ',7777')}\n`);
    const errors = suite.path('errors.csv');
    const refused = await suite.run('import', wrong, '--round', 'board-r3', '--errors', errors);
    expect(refused.code).toBe(1);
    expect(refused.out).toContain('ANSWER_RANGE');
    const written = readFileSync(errors, 'utf8');
    expect(written).toMatch(/^\ufeffrow,errors\r\n2,"[A-Z]+2 ANSWER_RANGE: /);
    expect(`${refused.out}${written}`).not.toContain('7777');
  });

  it('need a director: the sign-off command says how it is used', async () => {
    for (const args of [[], ['board-r1'], ['board-r1', 'RJR'], ['board-r1', 'RJR', '--director', ' ']]) {
      const { code, out, err } = await runCommand('sign-off', args, { DATABASE_URL: 'postgres://nowhere:1/x' });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Usage: npm run sign-off -- ROUND ODS_CODE --director NAME\n/);
    }
  });
});
