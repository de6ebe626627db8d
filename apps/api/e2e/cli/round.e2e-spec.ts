import { runCommand, type Finished } from './run-command.js';
import { useCommandSuite } from './use-command-suite.js';

const suite = useCommandSuite();
const RIGHT = {
  name: 'Digital Maturity Assessment 2026',
  'short-name': 'DMA 2026',
  framework: 'wgll-2025',
  series: 'wgll-measures',
  label: '2026',
  'as-at': '2026-03-31',
};

function toArguments(id: string, options: Partial<typeof RIGHT>): string[] {
  return ['open', id, ...Object.entries(options).flatMap(([key, value]) => [`--${key}`, value])];
}
const open = (id: string, change: Partial<typeof RIGHT> = {}): Promise<Finished> =>
  suite.run('round', ...toArguments(id, { ...RIGHT, ...change }));
const rounds = () => suite.query<{ id: string }>('SELECT * FROM round ORDER BY id');

describe('the round command', () => {
  it('says how it is used and exits with 2, without looking for a database', async () => {
    const wrong = [
      ['close', 'dma-2026'],
      ['open', 'a', 'b'],
      ['open', 'dma-2026', '--date', '2026-01-01'],
    ];
    const answers = await Promise.all(wrong.map((args) => runCommand('round', args, { DATABASE_URL: 'postgres://nowhere:1/x' })));
    for (const { code, out, err } of answers) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('Usage: npm run round -- open ROUND --name NAME');
    }
  });

  it('names every option that is missing or wrong', async () => {
    const before = await rounds();
    const [id, date, missing] = await Promise.all([
      open('DMA 2026'),
      open('dma-2026', { 'as-at': '2026-02-30' }),
      suite.run('round', ...toArguments('dma-2026', { name: 'x', label: '2026' })),
    ]);
    expect([id.code, date.code, missing.code]).toEqual([2, 2, 2]);
    expect(id.err).toMatch(/^ROUND: must be small letters, digits and hyphens, such as dma-2026\nUsage/);
    expect(date.err).toMatch(/^--as-at: must be a date such as 2026-07-01\nUsage/);
    expect(missing.err).toMatch(/^--short-name: is missing\n--framework: is missing\n--series: is missing\n--as-at: .*\nUsage/);
    expect(await rounds()).toEqual(before);
  });

  it('refuses a round that exists, one of no framework, and one in a series of another framework version', async () => {
    const before = await rounds();
    const refusals = [
      ['dma-2025', {}, 'There is a round dma-2025 already.'],
      ['dma-2026', { framework: 'wgll-1999' }, 'There is no framework version wgll-1999.'],
      [
        'board-2026',
        { framework: 'board-2026' },
        'Series wgll-measures asks another framework version; series are never spliced.',
      ],
      [
        'dma-2026',
        { series: 'dma-overall-comparable' },
        'Series dma-overall-comparable asks another framework version; series are never spliced.',
      ],
    ] as const;
    const answers = await Promise.all(refusals.map(([id, change]) => open(id, change)));
    expect(answers).toEqual(refusals.map(([, , message]) => ({ code: 1, out: '', err: `${message}\n` })));
    expect(await rounds()).toEqual(before);
  });

  it('opens rounds of a confidential framework, whose series may go on with its next version', async () => {
    const board = { series: 'boards', label: '1' };
    expect((await open('board-1', { ...board, framework: 'board-2025' })).code).toBe(0);
    expect((await open('board-2', { ...board, framework: 'board-2026', label: '2' })).code).toBe(0);
    const [round] = await suite.query(`SELECT position, status, illustrative FROM round WHERE id = 'board-2'`);
    expect(round).toEqual({ position: 2, status: 'open', illustrative: false });
    await suite.query(`DELETE FROM round WHERE id LIKE 'board-_'`);
  });

  it('opens the next round of a series, which then takes scores and can be released', async () => {
    expect(await open('dma-2026')).toEqual({
      code: 0,
      out: 'Round dma-2026 is open. Import what it is about, then release it.\n',
      err: '',
    });
    const [round] = await suite.query(`SELECT * FROM round WHERE id = 'dma-2026'`);
    expect(round).toMatchObject({
      name: RIGHT.name,
      short_name: 'DMA 2026',
      framework_version_id: 'wgll-2025',
      series: 'wgll-measures',
      position: 2,
      label: '2026',
      status: 'open',
    });
    const rows = ['RBS', 'REM', 'RBN', 'RXA'].map(
      (code, i) => `${code},${code === 'RXA' ? 'mental_health' : 'acute'},well_led,${i + 1}`,
    );
    const file = suite.file('scores.csv', ['ods_code,care_setting,theme,score', ...rows].join('\n'));
    const imported = await suite.run('import', file, '--round', 'dma-2026', '--commit');
    expect(imported.out).toContain('4 rows, 4 submissions, 4 scores');
    expect((await suite.run('release', 'dma-2026')).out).toMatch(/^dma-2026: version 1, content [0-9a-f]{64}, /);
  });
});
