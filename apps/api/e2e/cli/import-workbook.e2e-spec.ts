import { readFileSync } from 'node:fs';
import { useCommandSuite } from './use-command-suite.js';

const suite = useCommandSuite();
const FIXTURES = new URL('../../../../libs/assessment/src/fixtures/', import.meta.url).pathname;
const expected = JSON.parse(readFileSync(`${FIXTURES}accepted/expected.json`, 'utf8')) as Record<string, string[]>;

/** What the round holds, in the words of the fixtures: `RNZ acute: 2.8 …` in the order of the themes. */
const held = async (): Promise<string[]> => {
  const rows = await suite.query<{ line: string }>(
    `SELECT s.organisation_code || ' ' || s.care_setting || ': ' || string_agg(trim_scale(c.score)::text, ' ' ORDER BY t.position) AS line
     FROM submission s JOIN score c ON c.submission_id = s.id JOIN theme t ON t.code = c.theme_code AND t.framework_version_id = 'wgll-2025'
     GROUP BY s.id ORDER BY s.id`,
  );
  return rows.map(({ line }) => line);
};

describe('the import command with a workbook', () => {
  beforeEach(async () => {
    await suite.query('DELETE FROM score');
    await suite.query('DELETE FROM submission');
    await suite.query('DELETE FROM import');
  });

  it.each(['as-published.xlsx', 'tidy.xlsx'])('stores what a spreadsheet shows: %s', async (name) => {
    const { code, out, err } = await suite.run('import', `${FIXTURES}accepted/${name}`, '--round', 'dma-2025', '--commit');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(`${name} is stored in round dma-2025`);
    expect(await held()).toEqual(expected[name]);
  });

  it('refuses one that would fill the memory, and stores nothing', async () => {
    const bomb = `${FIXTURES}rejected/archive-unsafe-bomb.xlsx`;
    const { code, out } = await suite.run('import', bomb, '--round', 'dma-2025', '--commit');
    expect(code).toBe(1);
    expect(out).toMatch(/^file +ARCHIVE_UNSAFE /m);
    expect(await suite.stored()).toEqual({ imports: 0, submissions: 0, scores: 0 });
  });
});
