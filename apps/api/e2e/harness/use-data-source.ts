import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import { createDatabase, type TestDatabase } from './create-database.js';

/** Gives a suite a connection to a database of its own; call it once at the top of the suite. */
export function useDataSource(create: () => Promise<TestDatabase> = createDatabase): () => DataSource {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await create();
    dataSource = await createDataSource(database.url).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  return () => dataSource;
}
