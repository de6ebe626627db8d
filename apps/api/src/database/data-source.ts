import { TypeOverrides, types } from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations.js';

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;
const REQUEST_TIMEOUT_MS = 2_000;

/** A date stays the text it is: as a JavaScript date it would be a moment, in some time zone. */
function datesAsText(): TypeOverrides {
  const overrides = new TypeOverrides();
  overrides.setTypeParser(types.builtins.DATE, (text) => text);
  return overrides;
}

const connection = (url: string, milliseconds: number) =>
  ({
    type: 'postgres',
    url,
    synchronize: false,
    installExtensions: false,
    poolSize: POOL_SIZE,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    extra: { types: datesAsText(), statement_timeout: milliseconds, options: '-c TimeZone=UTC' },
  }) as const;

/** A data source of the owner of the tables that is not connected yet. */
export function createDataSource(url: string): DataSource {
  return new DataSource({
    ...connection(url, STATEMENT_TIMEOUT_MS),
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'all',
    applicationName: 'boardmark',
  });
}

/**
 * Connections for requests. Whoever uses one begins a transaction, takes the role `boardmark_peer` or `boardmark_viewer` in it and
 * says who asks; without that it can read nothing.
 */
export class RequestDataSource extends DataSource {
  /** A data source of requests that is not connected yet. */
  static of(url: string): RequestDataSource {
    return new RequestDataSource({ ...connection(url, REQUEST_TIMEOUT_MS), applicationName: 'boardmark requests' });
  }
}
