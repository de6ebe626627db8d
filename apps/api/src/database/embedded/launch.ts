import type { Client } from 'pg';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Account } from './account.js';
import { claim, connectAsAdmin, ensureDatabase } from './admin-connection.js';
import type { Credentials } from './credentials.js';
import { disownStalePidFile, findServer } from './postmaster-pid.js';
import { freePort, spawnServer, stopServer, type ServerProcess } from './server-process.js';

const PATIENCE_MS = 10_000;
const PAUSE_MS = 250;
const POLL_MS = 20;

/** Where an embedded server lives and what it takes to run it. */
export interface Place {
  readonly cluster: string;
  readonly binaries: string;
  readonly account: Account | null;
  readonly credentials: Credentials;
}

/** A server that this process started; `claim` is the connection that says so to others. */
export interface Running {
  readonly server: ServerProcess;
  readonly claim: Client;
}

/** Another Boardmark process runs the server of this data folder. */
export class InUseError extends Error {
  override readonly name = 'InUseError';

  constructor(
    readonly port: number,
    cluster: string,
  ) {
    super(
      `Another Boardmark process is using the database in ${cluster}. Stop it first, or set BOARDMARK_DATA to another folder.`,
    );
  }
}

/** Worth another try in a moment. */
class NotReadyError extends Error {}

/** Stops a server that a killed Boardmark left behind; one that answers tells whether another Boardmark still uses it. */
async function takeOver(place: Place, insist: boolean): Promise<void> {
  const other = findServer(place.cluster);
  if (!other) return;
  const client = await connectAsAdmin(other.port, place.credentials);
  if (!client && !insist)
    throw new NotReadyError(`A PostgreSQL server (process ${other.pid}) uses ${place.cluster} and does not answer.`);
  const free = client === null || (await claim(client));
  await client?.end();
  if (!free) throw new InUseError(other.port, place.cluster);
  await stopServer(other.pid);
}

async function firstConnection(server: ServerProcess, { cluster, credentials }: Place): Promise<Client> {
  const state = { ended: false };
  void server.ended.then(() => (state.ended = true));
  for (;;) {
    const client = await connectAsAdmin(server.port, credentials);
    if (client) return client;
    if (state.ended) throw new NotReadyError(`PostgreSQL does not start in ${cluster}: ${server.lastWords()}`);
    await sleep(POLL_MS);
  }
}

/** The connection that claims a new server, with everything in place that the application needs. */
async function claimed(server: ServerProcess, place: Place): Promise<Client> {
  const client = await firstConnection(server, place);
  if (!(await claim(client))) {
    await client.end();
    throw new InUseError(server.port, place.cluster);
  }
  await ensureDatabase(client, place.credentials);
  return client;
}

async function attempt(place: Place, port: number | null, insist: boolean): Promise<Running> {
  await takeOver(place, insist);
  disownStalePidFile(place.cluster);
  const server = await spawnServer(place.cluster, place.binaries, place.account, port ?? (await freePort()));
  try {
    return { server, claim: await claimed(server, place) };
  } catch (error) {
    if (!(error instanceof InUseError)) await stopServer(server.pid);
    throw error;
  }
}

/**
 * Starts the server of a data folder on a port (any free one when null). A server that is still shutting down, recovering or
 * unburied is waited for; after ten seconds one that does not answer is stopped.
 *
 * @throws InUseError when another Boardmark process runs it
 */
export async function launch(place: Place, port: number | null): Promise<Running> {
  for (const until = Date.now() + PATIENCE_MS; ; await sleep(PAUSE_MS)) {
    const late = Date.now() > until;
    try {
      return await attempt(place, port, late);
    } catch (error) {
      if (!(error instanceof NotReadyError) || late) throw error;
    }
  }
}
