import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import type { Mode } from '../../src/config/config.js';

/** A database of one suite, which can do with it what it likes. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is set by the global set-up of the end-to-end tests.`);
  return value;
}

async function asAdmin(statement: string): Promise<void> {
  const client = new Client({ connectionString: required('E2E_ADMIN_URL') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function create(template: string): Promise<TestDatabase> {
  const url = new URL(required('E2E_OWNER_URL'));
  const name = `suite_${randomBytes(6).toString('hex')}`;
  const [database, owner] = [escapeIdentifier(name), escapeIdentifier(url.username)];
  await asAdmin(`CREATE DATABASE ${database} OWNER ${owner} TEMPLATE ${escapeIdentifier(template)}`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asAdmin(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`) };
}

/** A clone of the migrated database with everything that ships in a mode. */
export const createDatabase = (mode: Mode = 'demo'): Promise<TestDatabase> => create(mode);

/** A database without a single table. */
export const createEmptyDatabase = (): Promise<TestDatabase> => create('template0');
