import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { runCommand } from './run-command.js';
import { PROVIDERS } from './shipped-file.js';
import { useCommandSuite } from './use-command-suite.js';

const suite = useCommandSuite();
const NOTHING = { imports: 0, submissions: 0, scores: 0 };
const HEAD = 'ods_code,care_setting,theme,score';

/** Lines of the table of problems, without its heading and rule. */
const problemsIn = (out: string): string[] => out.split('\n').filter((line) => /^(\w\d+|row|file) /.test(line));

describe('the import command, asked wrongly', () => {
  it('says how it is used and exits with 2, without looking for a database', async () => {
    const wrong = [[PROVIDERS], [PROVIDERS, PROVIDERS, '--round', 'dma-2025'], [PROVIDERS, '--round', 'dma-2025', '--store']];
    const answers = await Promise.all(
      wrong.map((args) => runCommand('import', args, { DATABASE_URL: 'postgres://nowhere:1/x' })),
    );
    for (const { code, out, err } of answers) {
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(err).toMatch(
        /^Usage: npm run import -- FILE --round ROUND \[--signed-off-by NAME\] \[--commit\] \[--errors FILE\]\n/,
      );
    }
  });

  it('exits with 1 and one line for a round, a file or a database that is not there', async () => {
    const [round, file, database] = await Promise.all([
      suite.run('import', PROVIDERS, '--round', 'dma-1999', '--commit'),
      suite.run('import', suite.path('absent.csv'), '--round', 'dma-2025'),
      runCommand('import', [PROVIDERS, '--round', 'dma-2025'], { DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:1/none' }),
    ]);
    expect(round).toEqual({ code: 1, out: '', err: 'There is no round dma-1999.\n' });
    expect(file).toEqual({ code: 1, out: '', err: `There is no file ${suite.path('absent.csv')}.\n` });
    expect(database.code).toBe(1);
    expect(database.err).toMatch(/^The database of DATABASE_URL cannot be reached: .*ECONNREFUSED.*\n$/);
    expect(database.err).not.toContain('secret');
  });
});

describe('a file with something wrong', () => {
  it('is refused with every problem, its errors are written beside its rows, and nothing of it is stored', async () => {
    const rows = ['RBS,acute,well_led,4.3', 'RBS,acute,safe_practice,9', 'ZZZ,acute,well_led,2', 'RBS,acute,improve_care,"2,5"'];
    const file = suite.file('wrong.csv', `${[HEAD, ...rows].join('\n')}\n`);
    const target = suite.path('errors.csv');
    const { code, out } = await suite.run('import', file, '--round', 'dma-2025', '--commit', '--errors', target);

    expect(code).toBe(1);
    expect(out).toMatch(/^wrong\.csv was refused for round dma-2025: 3 problems\. Nothing was stored\.\n/);
    expect(problemsIn(out).map((line) => line.split(/ {2,}/).slice(0, 3))).toEqual([
      ['D3 score', 'SCORE_RANGE', '9'],
      ['A4 ods_code', 'ODS_UNKNOWN', 'ZZZ'],
      ['D5 score', 'SCORE_FORMAT', '2,5'],
    ]);
    const written = parse(readFileSync(target), { bom: true, relax_column_count: true }) as string[][];
    expect(written.map((cells) => cells.slice(1))).toEqual([
      [],
      HEAD.split(','),
      ['RBS', 'acute', 'well_led', '4.3'],
      ['RBS', 'acute', 'safe_practice', '9'],
      ['ZZZ', 'acute', 'well_led', '2'],
      ['RBS', 'acute', 'improve_care', '2,5'],
    ]);
    expect(written.map(([errors]) => errors?.match(/[A-Z]+_[A-Z]+/)?.[0] ?? '')).toEqual([
      '',
      '',
      '',
      'SCORE_RANGE',
      'ODS_UNKNOWN',
      'SCORE_FORMAT',
    ]);
    expect(await suite.stored()).toEqual(NOTHING);
  });

  it('shows its first hundred problems; the file of errors has all', async () => {
    const rows = Array.from({ length: 250 }, (_, i) => `R${100 + i}X,acute,well_led,2`);
    const file = suite.file('long.csv', [HEAD, ...rows].join('\n'));
    const target = suite.path('long-errors.csv');
    const { code, out } = await suite.run('import', file, '--round', 'dma-2025', '--errors', target);
    expect(code).toBe(1);
    expect(problemsIn(out)).toHaveLength(100);
    expect(out).toMatch(/\n… and 150 more\n$/);
    expect(readFileSync(target, 'utf8').match(/ODS_UNKNOWN/g)).toHaveLength(250);
  });
});

describe('the published table', () => {
  const contents = '285 rows, 285 submissions, 1,995 scores';

  it('is only checked without --commit, and no file of errors is made', async () => {
    const target = suite.path('none.csv');
    const { code, out, err } = await suite.run('import', PROVIDERS, '--round', 'dma-2025', '--errors', target);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(
      `dma-2025-providers-as-published.csv is right for round dma-2025: ${contents}. Nothing was stored. Run it again with --commit to store it.\n`,
    );
    expect(existsSync(target)).toBe(false);
    expect(await suite.stored()).toEqual(NOTHING);
  });

  it('is stored with --commit; a repetition says so, names the first import and stores nothing', async () => {
    const first = await suite.run('import', PROVIDERS, '--round', 'dma-2025', '--commit');
    const id = /as import ([0-9a-f-]{36}): /.exec(first.out)?.[1];
    expect(first).toEqual({
      code: 0,
      out: `dma-2025-providers-as-published.csv is stored in round dma-2025 as import ${id}: ${contents}.\n`,
      err: '',
    });
    const once = { imports: 1, submissions: 285, scores: 1995 };
    expect(await suite.stored()).toEqual(once);

    const again = await suite.run('import', PROVIDERS, '--round', 'dma-2025', '--commit');
    expect(again).toEqual({
      code: 0,
      out: `dma-2025-providers-as-published.csv is in round dma-2025 already, as import ${id}: ${contents}. Nothing was stored twice.\n`,
      err: '',
    });
    expect(await suite.stored()).toEqual(once);
  });
});
