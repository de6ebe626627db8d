import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { EmbeddedServer } from './embedded/embedded-server.js';
import { migrate } from './migrate.js';
import { requireServerVersion } from './server-version.js';
import { seed } from './seed/seed.js';

/** An open database. Closing it also stops the embedded server, if this process started one. */
export interface Database {
  readonly dataSource: DataSource;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly log: (line: string) => void;
  /** Work beside a Boardmark process that is running on the same embedded database, as commands do. */
  readonly share: boolean;
}

async function connect(url: string, given: boolean): Promise<DataSource> {
  const dataSource = createDataSource(url);
  try {
    return await dataSource.initialize();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw given ? new Error(`The database of DATABASE_URL cannot be reached: ${reason}`, { cause: error }) : error;
  }
}

/**
 * Connects to the database of the settings, or starts the embedded one; brings its schema and the facts that ship up to date.
 *
 * @throws Error with a message for whoever starts Boardmark when there is no database to work with
 */
export async function openDatabase(config: Config, { log, share }: OpenOptions): Promise<Database> {
  const server = config.databaseUrl === null ? await EmbeddedServer.start({ ...config, share, log }) : null;
  try {
    const dataSource = await connect(config.databaseUrl ?? server?.url ?? '', server === null);
    const close = async (): Promise<void> => {
      if (dataSource.isInitialized) await dataSource.destroy();
      await server?.stop();
    };
    try {
      await requireServerVersion(dataSource);
      await migrate(dataSource, () => seed(dataSource));
    } catch (error) {
      await close();
      throw error;
    }
    return { dataSource, close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}
