import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/database/data-source.js';
import { migrate } from '../../src/database/migrate.js';
import { MIGRATIONS } from '../../src/database/migrations.js';
import { createEmptyDatabase } from '../harness/create-database.js';
import { useDataSource } from '../harness/use-data-source.js';

const objects = async (dataSource: DataSource): Promise<string[]> => {
  const rows = await dataSource.query<{ name: string }[]>(
    `WITH ours AS (SELECT oid, relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relname !~ '^(migrations|PK_)')
     SELECT relname AS name FROM ours
     UNION ALL SELECT conname FROM pg_constraint WHERE conrelid IN (SELECT oid FROM ours)
     UNION ALL SELECT tgname FROM pg_trigger WHERE NOT tgisinternal
     UNION ALL SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname ~ '^(refuse|reshuffle)'
     UNION ALL SELECT extname FROM pg_extension WHERE extname <> 'plpgsql'
     ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
};

describe('migrations', () => {
  const dataSource = useDataSource(createEmptyDatabase);

  it('go up, leave nothing behind when they go down, and go up again to the same', async () => {
    await dataSource().runMigrations();
    const first = await objects(dataSource());
    for (let left = MIGRATIONS.length; left > 0; left--) await dataSource().undoLastMigration();
    expect(await objects(dataSource())).toEqual([]);
    await dataSource().runMigrations();
    expect(await objects(dataSource())).toEqual(first);
    expect(first).toContain('release_cell');
  });
});

describe('two servers that start at once', () => {
  const dataSource = useDataSource(createEmptyDatabase);

  it('migrate one after the other', async () => {
    const url = (dataSource().options as { url: string }).url;
    const others = await Promise.all([createDataSource(url).initialize(), createDataSource(url).initialize()]);
    const order: string[] = [];
    try {
      await Promise.all(
        others.map((other, i) =>
          migrate(other, async () => {
            order.push(`${i} in`);
            await other.query('SELECT pg_sleep(0.1)');
            order.push(`${i} out`);
          }),
        ),
      );
    } finally {
      await Promise.all(others.map((other) => other.destroy()));
    }
    const first = order[0]?.charAt(0);
    expect(order.map((entry) => entry.charAt(0) === first)).toEqual([true, true, false, false]);
    const [row] = await dataSource().query<{ count: number }[]>('SELECT count(*)::int AS count FROM migrations');
    expect(row?.count).toBe(MIGRATIONS.length);
  });
});
