import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../dist/config/config.js';
import { readOrCreateCredentials } from '../../dist/database/embedded/credentials.js';
import { EmbeddedServer } from '../../dist/database/embedded/embedded-server.js';
import { openDatabase } from '../../dist/database/open-database.js';

/** One PostgreSQL for all suites; its first database, migrated and filled, is the template that each suite clones. */
async function globalSetup() {
  const log = () => undefined;
  const dataFolder = await mkdtemp(join(tmpdir(), 'boardmark-e2e-'));
  const server = await EmbeddedServer.start({ dataFolder, dataFolderIsDefault: false, share: false, log });
  const template = await openDatabase(readConfig({ DATABASE_URL: server.url }), { share: false, log });
  await template.close();
  const admin = new URL(server.url);
  admin.username = 'postgres';
  admin.password = readOrCreateCredentials(dataFolder).admin;
  admin.pathname = '/postgres';
  const app = new URL(server.url);
  app.username = 'boardmark_app';
  app.password = readOrCreateCredentials(dataFolder).app;
  process.env.E2E_APP_URL = app.href;
  process.env.E2E_ADMIN_URL = admin.href;
  process.env.E2E_OWNER_URL = server.url;
  globalThis.boardmarkE2e = { server, dataFolder };
}

export { globalSetup as default };
