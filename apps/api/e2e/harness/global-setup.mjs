import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { readConfig } from '../../dist/config/config.js';
import { readOrCreateCredentials } from '../../dist/database/embedded/credentials.js';
import { EmbeddedServer } from '../../dist/database/embedded/embedded-server.js';
import { openDatabase } from '../../dist/database/open-database.js';

function adminUrl(server, dataFolder) {
  const url = new URL(server.url);
  url.username = 'postgres';
  url.password = readOrCreateCredentials(dataFolder).admin;
  url.pathname = '/postgres';
  return url.href;
}

async function asAdmin(server, dataFolder, statement) {
  const client = new Client({ connectionString: adminUrl(server, dataFolder) });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** One PostgreSQL for all suites. Two databases, migrated and filled as live and as demo mode do, are the templates that suites clone. */
async function globalSetup() {
  const log = () => undefined;
  const dataFolder = await mkdtemp(join(tmpdir(), 'boardmark-e2e-'));
  const server = await EmbeddedServer.start({ dataFolder, dataFolderIsDefault: false, share: false, log });
  for (const BOARDMARK_MODE of ['live', 'demo']) {
    const url = new URL(server.url);
    url.pathname = `/${BOARDMARK_MODE}`;
    await asAdmin(server, dataFolder, `CREATE DATABASE ${BOARDMARK_MODE} OWNER ${url.username}`);
    const template = await openDatabase(readConfig({ DATABASE_URL: url.href, BOARDMARK_MODE }), { share: false, log });
    await template.close();
  }
  const app = new URL(server.url);
  app.username = 'boardmark_app';
  app.password = readOrCreateCredentials(dataFolder).app;
  process.env.E2E_APP_URL = app.href;
  process.env.E2E_ADMIN_URL = adminUrl(server, dataFolder);
  process.env.E2E_OWNER_URL = server.url;
  globalThis.boardmarkE2e = { server, dataFolder };
}

export { globalSetup as default };
