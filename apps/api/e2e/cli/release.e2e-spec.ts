import { runCommand } from './run-command.js';
import { PROVIDERS } from './shipped-file.js';
import { useCommandSuite } from './use-command-suite.js';

const suite = useCommandSuite();
const releases = () =>
  suite.query<{ version: number; hash: string }>('SELECT version, content_hash AS hash FROM release ORDER BY id');

describe('the release command', () => {
  it('says how it is used and exits with 2, without looking for a database', async () => {
    const answers = await Promise.all(
      [[], ['--help']].map((args) => runCommand('release', args, { DATABASE_URL: 'postgres://nowhere:1/x' })),
    );
    for (const { code, out, err } of answers) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Usage: npm run release -- ROUND\n/);
    }
  });

  it('refuses a round that does not exist, and one without scores, in one line', async () => {
    const [unknown, empty] = await Promise.all([suite.run('release', 'dma-1999'), suite.run('release', 'dma-2025')]);
    expect(unknown).toEqual({ code: 1, out: '', err: 'There is no round dma-1999.\n' });
    expect(empty).toEqual({ code: 1, out: '', err: 'Round dma-2025 has no scores. Import them first.\n' });
    expect(await releases()).toEqual([]);
  });

  it('releases a round; released again, equal figures are the same release', async () => {
    await suite.run('import', PROVIDERS, '--round', 'dma-2025', '--commit');
    const first = await suite.run('release', 'dma-2025');
    const [stored] = await releases();
    expect(first.code).toBe(0);
    expect(first.out).toMatch(new RegExp(`^dma-2025: version 1, content ${stored?.hash}, \\d+ ms\\n$`));

    const again = await suite.run('release', 'dma-2025');
    expect(again.out).toMatch(new RegExp(`^dma-2025: version 1, content ${stored?.hash}, \\d+ ms\\n$`));
    expect(await releases()).toEqual([stored]);
  });
});
