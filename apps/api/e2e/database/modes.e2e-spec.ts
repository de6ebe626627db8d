import { readConfig, type Mode } from '../../src/config/config.js';
import { openDatabase } from '../../src/database/open-database.js';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '../harness/create-database.js';

const databases: TestDatabase[] = [];
const made = async (create: () => Promise<TestDatabase>): Promise<string> => {
  const database = await create();
  databases.push(database);
  return database.url;
};

/** Opens a database as a server or a command does, and tells how many invented organisations it holds then. */
async function open(url: string, mode: Mode, share = false): Promise<number> {
  const opened = await openDatabase(readConfig({ DATABASE_URL: url, BOARDMARK_MODE: mode }), { share, log: () => undefined });
  try {
    const [row] = await opened.dataSource.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM organisation WHERE illustrative',
    );
    return row?.n ?? 0;
  } finally {
    await opened.close();
  }
}

describe('a database', () => {
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  it('of a demonstration holds illustrative data, and live mode refuses it in one line', async () => {
    const url = await made(() => createDatabase('demo'));
    expect(await open(url, 'demo')).toBeGreaterThan(200);
    for (const share of [false, true])
      await expect(open(url, 'live', share)).rejects.toThrow(
        /^BOARDMARK_MODE is "live"; expected: demo\. .*illustrative data.*\.$/,
      );
  });

  it('in live use holds none and never gets any, whoever opens it', async () => {
    const url = await made(createEmptyDatabase);
    expect(await open(url, 'live')).toBe(0);
    expect(await open(url, 'demo', true)).toBe(0);
    await expect(open(url, 'demo')).rejects.toThrow(/^BOARDMARK_MODE is "demo"; expected: live\. .*in live use.*\.$/);
    expect(await open(url, 'live')).toBe(0);
  });
});
