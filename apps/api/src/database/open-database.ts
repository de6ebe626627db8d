import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { createDataSource, RequestDataSource } from './data-source.js';
import { EmbeddedServer } from './embedded/embedded-server.js';
import { migrate } from './migrate.js';
import { requireServerVersion } from './server-version.js';
import { enterMode } from './enter-mode.js';
import { seed } from './seed/seed.js';

/** An open database. Closing it also stops the embedded server, if this process started one. */
export interface Database {
  /** Connections of the owner of the tables, for everything that writes. */
  readonly dataSource: DataSource;
  readonly requests: RequestDataSource;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly log: (line: string) => void;
  /** Work beside a Boardmark process that is running on the same embedded database, as commands do. */
  readonly share: boolean;
}

/** `setting`: the one that names the database; null for the embedded database. */
async function connect<Source extends DataSource>(dataSource: Source, setting: string | null): Promise<Source> {
  try {
    await dataSource.initialize();
    return dataSource;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw setting === null ? error : new Error(`The database of ${setting} cannot be reached: ${reason}`, { cause: error });
  }
}

/** Requests have an account of their own: the one of the settings, or that of the embedded database; else the owner's. */
function connectForRequests({ databaseUrl, databaseAppUrl }: Config, server: EmbeddedServer | null): Promise<RequestDataSource> {
  if (server) return connect(RequestDataSource.of(server.appUrl), null);
  if (databaseAppUrl !== null) return connect(RequestDataSource.of(databaseAppUrl), 'DATABASE_APP_URL');
  return connect(RequestDataSource.of(databaseUrl ?? ''), 'DATABASE_URL');
}

/**
 * Connects to the database of the settings, or starts the embedded one; brings its schema and the facts that ship up to date.
 *
 * @throws Error with a message for whoever starts Boardmark when there is no database to work with
 */
export async function openDatabase(config: Config, { log, share }: OpenOptions): Promise<Database> {
  const server = config.databaseUrl === null ? await EmbeddedServer.start({ ...config, share, log }) : null;
  try {
    const url = config.databaseUrl ?? server?.url ?? '';
    const dataSource = await connect(createDataSource(url), server === null ? 'DATABASE_URL' : null);
    const open: DataSource[] = [dataSource];
    const close = async (): Promise<void> => {
      for (const each of open.splice(0)) await each.destroy();
      await server?.stop();
    };
    try {
      await requireServerVersion(dataSource);
      await migrate(dataSource, async () => {
        await enterMode(dataSource, config.mode, { record: !share });
        await seed(dataSource, { illustrative: config.mode === 'demo' && !share });
      });
      const requests = await connectForRequests(config, server);
      open.push(requests);
      return { dataSource, requests, close };
    } catch (error) {
      await close();
      throw error;
    }
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
