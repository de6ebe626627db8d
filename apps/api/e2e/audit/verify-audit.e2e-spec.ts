import { runCommand } from '../cli/run-command.js';
import { useCommandSuite } from '../cli/use-command-suite.js';

const suite = useCommandSuite();
const open = (label: string) =>
  suite.run(
    'round',
    ...['open', `dma-${label}`, '--name', label, '--short-name', label, '--framework', 'wgll-2025', '--series', 'wgll-measures'],
    ...['--label', label, '--as-at', '2026-03-31'],
  );

describe('the verify-audit command', () => {
  it('says how it is used and exits with 2, without looking for a database', async () => {
    for (const args of [['x'], ['--head'], ['--head', 'abc']]) {
      const { code, out, err } = await runCommand('verify-audit', args, { DATABASE_URL: 'postgres://nowhere:1/x' });
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toMatch(/^Usage: npm run verify-audit -- \[--head HASH\]\n/);
    }
  });

  it('counts what commands have written, prints the head, and finds a head again that was noted', async () => {
    expect(await suite.run('verify-audit')).toEqual({ code: 0, out: `0 entries verified, head ${'0'.repeat(64)}\n`, err: '' });
    await open('2026');
    const { out } = await suite.run('verify-audit');
    const [, noted = ''] = /^1 entry verified, head ([0-9a-f]{64})\n$/.exec(out) ?? [];
    await open('2027');
    expect(await suite.run('verify-audit', '--head', noted)).toMatchObject({ code: 0, err: '' });
  });

  it('exits with 1 when the end was cut off or an entry was changed', async () => {
    const [head] = await suite.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = 2');
    await suite.query('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
    await suite.query('DELETE FROM audit_entry WHERE seq = 2');
    expect(await suite.run('verify-audit', '--head', head?.hash ?? '')).toEqual({
      code: 1,
      out: '1 entry verified, but the noted head is not among them: the end was cut off.\n',
      err: '',
    });
    await suite.query(`UPDATE audit_entry SET actor = 'somebody else'`);
    expect(await suite.run('verify-audit')).toEqual({ code: 1, out: 'The chain is broken at entry 1: changed.\n', err: '' });
  });
});
