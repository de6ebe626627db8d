import { appendFileSync, readFileSync } from 'node:fs';
import { runCommand, type Finished } from '../cli/run-command.js';
import { useCommandSuite } from '../cli/use-command-suite.js';

const suite = useCommandSuite();
const ROWS = 300_000;
/** Wide, so that a reader that holds the file, 90 MB, or its cells is found out. */
const ROW = `RBS,acute${' '.repeat(280)},well_led,2.1`;
const PRELOAD = `--import=${new URL('./report-peak-memory.mjs', import.meta.url).href}`;

describe('the import command with a file of 300,000 rows, all but one repetitions', () => {
  let file: string;

  beforeAll(() => {
    file = suite.file('huge.csv', 'ods_code,care_setting,theme,score\n');
    for (let rows = 0; rows < ROWS; rows += 1000) appendFileSync(file, `${ROW}\n`.repeat(1000));
  });

  const refusedWithin = async (name: string, ...options: string[]): Promise<{ finished: Finished; kilobytes: number }> => {
    const settings = { DATABASE_URL: suite.url, NODE_OPTIONS: PRELOAD, PEAK_MEMORY_FILE: suite.path(name) };
    const finished = await runCommand('import', [file, '--round', 'dma-2025', ...options], settings);
    return { finished, kilobytes: Number(readFileSync(suite.path(name), 'utf8')) };
  };

  it('reads it to its end and counts every problem in less than 400 MB', async () => {
    const { finished, kilobytes } = await refusedWithin('peak', '--commit');
    expect(finished.code).toBe(1);
    expect(finished.out).toContain('huge.csv was refused for round dma-2025: 299,999 problems.');
    expect(finished.out).toMatch(/\n… and 299,899 more\n$/);
    expect(await suite.stored()).toEqual({ imports: 0, submissions: 0, scores: 0 });
    expect(kilobytes).toBeGreaterThan(50_000);
    expect(kilobytes).toBeLessThan(400_000);
  });

  it('writes every row again beside what is wrong with it in less than 600 MB', async () => {
    const errors = suite.path('errors.csv');
    const { finished, kilobytes } = await refusedWithin('peak-errors', '--errors', errors);
    expect(finished.code).toBe(1);
    expect(readFileSync(errors, 'utf8').split(ROW)).toHaveLength(ROWS + 1);
    expect(kilobytes).toBeLessThan(600_000);
  });
});
