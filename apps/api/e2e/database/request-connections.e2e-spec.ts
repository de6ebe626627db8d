import { DataSource } from 'typeorm';
import { readConfig } from '../../src/config/config.js';
import { openDatabase } from '../../src/database/open-database.js';
import { createDatabase, type TestDatabase } from '../harness/create-database.js';

const log = () => undefined;

/** What the account that a data source uses may read of released cells, as itself and as a peer. */
async function reads(source: DataSource): Promise<{ account: string; itself: boolean; peer: boolean }> {
  const [account] = await source.query<{ name: string }[]>('SELECT session_user AS name');
  const itself = await source.query('SELECT FROM ledger_cell').then(
    () => true,
    () => false,
  );
  const peer = await source.transaction(async (manager) => {
    await manager.query('SET LOCAL ROLE boardmark_peer');
    await manager.query('SELECT FROM ledger_cell');
    return true;
  });
  return { account: account?.name ?? '', itself, peer };
}

describe('connections of requests', () => {
  let database: TestDatabase;
  let appUrl: string;

  beforeAll(async () => {
    database = await createDatabase();
    const app = new URL(process.env['E2E_APP_URL'] ?? '');
    app.pathname = new URL(database.url).pathname;
    appUrl = app.href;
  });
  afterAll(() => database.drop());

  it('have an account of their own where the settings name one', async () => {
    const opened = await openDatabase(readConfig({ DATABASE_URL: database.url, DATABASE_APP_URL: appUrl }), {
      share: false,
      log,
    });
    try {
      expect(await reads(opened.requests)).toEqual({ account: 'boardmark_app', itself: false, peer: true });
      expect(await reads(opened.dataSource)).toEqual({ account: 'boardmark_owner', itself: true, peer: true });
    } finally {
      await opened.close();
    }
  });

  it('are those of the owner otherwise, who takes the role in each transaction', async () => {
    const opened = await openDatabase(readConfig({ DATABASE_URL: database.url }), { share: false, log });
    try {
      expect(await reads(opened.requests)).toMatchObject({ account: 'boardmark_owner', peer: true });
    } finally {
      await opened.close();
    }
  });

  it('name the setting that leads nowhere', async () => {
    const wrong = new URL(appUrl);
    wrong.password = 'guess';
    await expect(
      openDatabase(readConfig({ DATABASE_URL: database.url, DATABASE_APP_URL: wrong.href }), { share: false, log }),
    ).rejects.toThrow('The database of DATABASE_APP_URL cannot be reached: password authentication failed');
  });

  it('need roles, and say what to run when the owner may not make them', async () => {
    const name = `limited_${Date.now()}`;
    const admin = await new DataSource({ type: 'postgres', url: process.env['E2E_ADMIN_URL'] ?? '' }).initialize();
    const url = new URL(database.url);
    url.pathname = `/${name}`;
    url.username = name;
    url.password = 'limited';
    try {
      await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'limited'`);
      await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
      await expect(openDatabase(readConfig({ DATABASE_URL: url.href }), { share: false, log })).rejects.toThrow(
        `The account "${name}" of DATABASE_URL may not make the roles of requests. Let an administrator of the database run once: GRANT boardmark_peer, boardmark_viewer TO ${name};`,
      );
      await admin.query(`GRANT boardmark_peer, boardmark_viewer TO ${name}`);
      const opened = await openDatabase(readConfig({ DATABASE_URL: url.href }), { share: false, log });
      expect(await reads(opened.requests)).toMatchObject({ account: name, peer: true });
      await opened.close();
    } finally {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.query(`DROP ROLE ${name}`);
      await admin.destroy();
    }
  });
});
