import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { ADMIN } from './cluster.js';
import type { Credentials } from './credentials.js';
import { HOST } from './server-process.js';

const DATABASE = 'boardmark';
const OWNER = 'boardmark_owner';
/** Logs in for requests and takes one of the other two in each transaction. */
const APP = 'boardmark_app';
const REQUEST_ROLES = ['boardmark_peer', 'boardmark_viewer'];
const WRONG_PASSWORD = '28P01';
const CONNECT_TIMEOUT_MS = 2_000;
/** Held by the one Boardmark process that runs an embedded server. */
const PROCESS_LOCK = 'hashtextextended($1, 0)';
const PROCESS_LOCK_NAME = 'boardmark process';

export const ownerUrl = (port: number, { owner }: Credentials): string =>
  `postgresql://${OWNER}:${owner}@${HOST}:${port}/${DATABASE}`;

export const appUrl = (port: number, { app }: Credentials): string => `postgresql://${APP}:${app}@${HOST}:${port}/${DATABASE}`;

/** Connects as superuser; null while the server does not take connections. */
export async function connectAsAdmin(port: number, { admin }: Credentials): Promise<Client | null> {
  const client = new Client({
    host: HOST,
    port,
    user: ADMIN,
    password: admin,
    database: ADMIN,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === WRONG_PASSWORD) {
      throw new Error(
        'The password file in the data folder does not fit the database beside it. Restore the file or move the folder away.',
        {
          cause: error,
        },
      );
    }
    return null;
  }
}

/** Claims the server for this process as long as the connection lasts; false when another Boardmark has it. */
export async function claim(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ held: boolean }>(`SELECT pg_try_advisory_lock(${PROCESS_LOCK}) AS held`, [
    PROCESS_LOCK_NAME,
  ]);
  return rows[0]?.held ?? false;
}

async function ensureRole(client: Client, name: string, options: string): Promise<void> {
  const role = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  if (role.rowCount === 0) await client.query(`CREATE ROLE ${escapeIdentifier(name)} ${options}`);
}

/** Creates the owner of the tables, the roles of requests and the database where they are missing. */
export async function ensureDatabase(client: Client, { owner, app }: Credentials): Promise<void> {
  await ensureRole(client, OWNER, `LOGIN PASSWORD ${escapeLiteral(owner)}`);
  for (const name of REQUEST_ROLES) await ensureRole(client, name, 'NOLOGIN');
  await ensureRole(client, APP, 'LOGIN NOINHERIT');
  await client.query(`ALTER ROLE ${APP} PASSWORD ${escapeLiteral(app)}`);
  await client.query(`GRANT ${REQUEST_ROLES.join(', ')} TO ${APP}, ${OWNER}`);
  const database = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
  if (database.rowCount === 0)
    await client.query(`CREATE DATABASE ${escapeIdentifier(DATABASE)} OWNER ${escapeIdentifier(OWNER)}`);
}
