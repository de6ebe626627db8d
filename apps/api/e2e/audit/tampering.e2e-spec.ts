import { useAuditLog } from './use-audit-log.js';

const suite = useAuditLog();
const N = 1100;

/** Does what the owner of the tables can do who first switches off what protects the log. */
async function tamper(sql: string): Promise<void> {
  await suite.query('ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only');
  await suite.query(sql);
  await suite.query('ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only');
}

const hashOf = async (seq: number): Promise<string> =>
  (await suite.query<{ hash: string }>('SELECT hash FROM audit_entry WHERE seq = $1', [seq]))[0]?.hash ?? '';

const swap = (columns: string) => `
  UPDATE audit_entry e SET (${columns}) = (SELECT ${columns} FROM audit_entry o WHERE o.seq = 15 - e.seq) WHERE e.seq IN (7, 8)`;
const EVERYTHING = 'at, actor, action, subject, details, previous_hash, hash';

describe('a log that was tampered with', () => {
  beforeAll(async () => {
    const log = suite.newLog();
    const subject = 'file:groups.csv@board-2026';
    const entries = Array.from(
      { length: N },
      (_, i) => ({ actor: `viewer ${i}`, action: 'export', subject, details: { i } }) as const,
    );
    await Promise.all(entries.map((entry) => log.record(entry)));
    await suite.query('CREATE TABLE kept AS SELECT * FROM audit_entry');
  });
  afterEach(() => tamper('DELETE FROM audit_entry; INSERT INTO audit_entry SELECT * FROM kept'));

  it('is right before', async () => {
    expect(await suite.chain.verify()).toEqual({ outcome: 'right', entries: N, head: await hashOf(N) });
  });

  it.each([
    ['an actor changed', `UPDATE audit_entry SET actor = 'somebody else' WHERE seq = 5`, 5, 'changed'],
    ['a moment changed', `UPDATE audit_entry SET at = at - interval '1 microsecond' WHERE seq = 1`, 1, 'changed'],
    ['a detail changed, late', `UPDATE audit_entry SET details = '{"i": 1}' WHERE seq = 1003`, 1003, 'changed'],
    ['a row removed', 'DELETE FROM audit_entry WHERE seq = 6', 6, 'missing'],
    ['the first row removed', 'DELETE FROM audit_entry WHERE seq = 1', 1, 'missing'],
    ['a row removed at the end of a page', 'DELETE FROM audit_entry WHERE seq = 1001', 1001, 'missing'],
    ['two rows swapped', swap(EVERYTHING), 7, 'out of order'],
    ['what two rows say swapped', swap('actor, details'), 7, 'changed'],
    [
      'a row removed and the rest counted again',
      'DELETE FROM audit_entry WHERE seq = 4; ALTER TABLE audit_entry DROP CONSTRAINT audit_entry_pkey; UPDATE audit_entry SET seq = seq - 1 WHERE seq > 4; ' +
        'ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_pkey PRIMARY KEY (seq)',
      4,
      'missing',
    ],
  ])('with %s is found out where it begins', async (_, sql, seq, fault) => {
    await tamper(sql);
    expect(await suite.chain.verify()).toEqual({ outcome: 'broken', seq, fault });
  });

  it('with its end cut off is found out by a head that was noted', async () => {
    const [noted, earlier] = [await hashOf(N), await hashOf(N - 200)];
    await tamper(`DELETE FROM audit_entry WHERE seq > ${N - 100}`);
    expect(await suite.chain.verify()).toMatchObject({ outcome: 'right', entries: N - 100 });
    expect(await suite.chain.verify(noted)).toEqual({ outcome: 'cut', entries: N - 100 });
    expect(await suite.chain.verify(earlier)).toMatchObject({ outcome: 'right' });
  });

  it('that is empty is right, unless a head was noted', async () => {
    const noted = await hashOf(3);
    await tamper('DELETE FROM audit_entry');
    expect(await suite.chain.verify()).toEqual({ outcome: 'right', entries: 0, head: '0'.repeat(64) });
    expect(await suite.chain.verify(noted)).toEqual({ outcome: 'cut', entries: 0 });
  });
});
