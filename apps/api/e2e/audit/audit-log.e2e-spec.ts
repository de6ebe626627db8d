import { jest } from '@jest/globals';
import { Client } from 'pg';
import { useAuditLog } from './use-audit-log.js';

const suite = useAuditLog();
const entry = (actor: string) => ({ actor, action: 'export', subject: 'file:groups.csv@board-2026' }) as const;
const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

describe('the audit log', () => {
  it('is one chain when two hundred entries arrive at once, at two servers and within transactions', async () => {
    const [one, another] = [suite.newLog(), suite.newLog()];
    await Promise.all([
      ...numbers(80).map((i) => one.record(entry(`one ${i}`))),
      ...numbers(80).map((i) => another.record(entry(`another ${i}`))),
      ...numbers(40).map((i) => suite.dataSource.transaction((manager) => one.recordIn(manager, entry(`transaction ${i}`)))),
    ]);
    expect(await suite.chain.verify()).toMatchObject({ outcome: 'right', entries: 200 });
    const rows = await suite.query<{ actor: string; at: Date }>('SELECT actor, at FROM audit_entry ORDER BY seq');
    expect(new Set(rows.map(({ actor }) => actor)).size).toBe(200);
    const ofOne = rows.filter(({ actor }) => actor.startsWith('one'));
    expect(ofOne.map(({ actor }) => actor)).toEqual(numbers(80).map((i) => `one ${i}`));
    expect(new Set(ofOne.map(({ at }) => at.getTime())).size).toBeLessThan(10);
  });

  it('has an entry on disk once it is recorded', async () => {
    await suite.newLog().record(entry('somebody'));
    const client = new Client({ connectionString: (suite.dataSource.options as { url: string }).url });
    await client.connect();
    const { rows } = await client.query(`SELECT 1 AS n FROM audit_entry WHERE actor = 'somebody'`);
    await client.end();
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('has no entry of a transaction that failed, and can go on', async () => {
    const log = suite.newLog();
    const failed = suite.dataSource.transaction(async (manager) => {
      await log.recordIn(manager, entry('failed'), entry('failed'));
      throw new Error('Something else went wrong.');
    });
    await expect(failed).rejects.toThrow('Something else');
    await log.record(entry('afterwards'));
    expect(await suite.query(`SELECT actor FROM audit_entry WHERE actor IN ('failed', 'afterwards')`)).toEqual([
      { actor: 'afterwards' },
    ]);
    expect(await suite.chain.verify()).toMatchObject({ outcome: 'right' });
  });

  it('keeps the database from storing a change whose entry cannot be written', async () => {
    const log = suite.newLog();
    const change = suite.dataSource.transaction(async (manager) => {
      await manager.query('CREATE TABLE changed (id int)');
      await log.recordIn(manager, { ...entry('a'), subject: null as unknown as string });
    });
    await expect(change).rejects.toThrow();
    expect(await suite.query(`SELECT to_regclass('changed') AS name`)).toEqual([{ name: null }]);
  });

  it('survives every text and number', async () => {
    const details = {
      name: 'Zoë "Ω" \\ \u2028 \ud83d\ude00 \ud800\0',
      small: 1e-7,
      large: 1e21,
      none: null,
      yes: true,
      b: 1,
      a: 2,
    };
    await suite.newLog().record({ ...entry('any \ud800\0 text'), details });
    expect(await suite.chain.verify()).toMatchObject({ outcome: 'right' });
  });

  it.each([
    'UPDATE audit_entry SET actor = actor',
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
    'DELETE FROM audit_entry WHERE false',
  ])('refuses its owner: %s', async (sql) => {
    await expect(suite.query(sql)).rejects.toThrow('Entries of the audit log are never changed or removed.');
  });

  it('takes no second entry in the same place', async () => {
    const fork = `INSERT INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1`;
    await expect(suite.query(fork)).rejects.toThrow('audit_entry_pkey');
  });
});

describe('reads of named data', () => {
  const read = { id: 'trust:RJR' };
  const count = async () =>
    (await suite.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit_entry WHERE action = 'read_named'`))[0]?.n;
  const noon = Date.UTC(2026, 2, 31, 12, 59, 59, 999);

  afterEach(() => jest.restoreAllMocks());

  it('are written once for a session, a subject and an hour, however often and at whichever server', async () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(noon);
    const [one, another] = [suite.newLog(), suite.newLog()];
    const subject = 'trust:RJR@board-2026';
    await Promise.all(numbers(50).map(() => one.recordRead(read, 'session 1', subject)));
    expect(await count()).toBe(1);
    await Promise.all([another, suite.newLog()].map((log) => log.recordRead(read, 'session 1', subject)));
    expect(await count()).toBe(1);
    await one.recordRead(read, 'session 2', subject);
    await one.recordRead(read, 'session 1', 'trust:RJR@board-2025');
    await one.recordRead({ id: 'system:QYG' }, 'session 1', subject);
    expect(await count()).toBe(4);
    clock.mockReturnValue(noon + 1);
    await one.recordRead(read, 'session 1', subject);
    expect(await count()).toBe(5);
    const rows = await suite.query(
      `SELECT actor, subject, details FROM audit_entry WHERE action = 'read_named' ORDER BY seq LIMIT 1`,
    );
    expect(rows).toEqual([{ actor: 'trust:RJR', subject, details: { session: 'session 1', hour: '2026-03-31T12Z' } }]);
    expect(await suite.chain.verify()).toMatchObject({ outcome: 'right' });
  });
});
