import type { DataSource } from 'typeorm';
import { useDataSource } from '../harness/use-data-source.js';

const names = async (dataSource: DataSource, sql: string): Promise<string[]> =>
  (await dataSource.query<{ name: string }[]>(sql)).map(({ name }) => name);

/** Tables that TypeORM cannot describe and is told to leave alone. */
const undescribed = (dataSource: DataSource) => dataSource.entityMetadatas.filter((entity) => !entity.synchronize);

describe('entities and the migrated database', () => {
  const dataSource = useDataSource();

  it('agree: TypeORM finds nothing to change', async () => {
    const difference = await dataSource().driver.createSchemaBuilder().log();
    expect(difference.upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('cover every table', async () => {
    const tables = await names(
      dataSource(),
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1`,
    );
    expect(
      dataSource()
        .entityMetadatas.map(({ tableName }) => tableName)
        .sort(),
    ).toEqual(tables);
  });

  it('agree on the columns of the one table that TypeORM cannot describe', async () => {
    const tables = undescribed(dataSource());
    expect(tables.map(({ tableName }) => tableName)).toEqual(['release_score']);
    for (const { tableName, columns } of tables) {
      const stored = await dataSource().query<{ name: string; type: string; nullable: boolean }[]>(
        `SELECT column_name AS name, data_type AS type, is_nullable = 'YES' AS nullable
         FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1 ORDER BY column_name`,
        [tableName],
      );
      const declared = columns.map(({ databaseName, type, isNullable }) => ({
        name: databaseName,
        type: String(type),
        nullable: isNullable,
      }));
      expect(declared.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(stored);
    }
  });

  it('compare names of constraints only, so their text is compared here', async () => {
    const declared = dataSource()
      .entityMetadatas.flatMap(({ checks, exclusions, tableName }) => [
        ...checks.map(({ name, expression }) => ({
          name,
          sql: `ALTER TABLE pg_temp.${tableName} ADD CONSTRAINT ${name} CHECK (${expression})`,
        })),
        ...exclusions.map(({ name, expression }) => ({
          name,
          sql: `ALTER TABLE pg_temp.${tableName} ADD CONSTRAINT ${name} EXCLUDE ${expression}`,
        })),
      ])
      .filter(({ name }) => name !== undefined);
    const definitions = (schema: string) =>
      `SELECT conname || ' ' || pg_get_constraintdef(oid) AS name FROM pg_constraint
       WHERE contype IN ('c', 'x') AND connamespace = ${schema} ORDER BY 1`;
    const runner = dataSource().createQueryRunner();
    await runner.startTransaction();
    try {
      for (const { tableName } of dataSource().entityMetadatas)
        await runner.query(`CREATE TEMP TABLE ${tableName} (LIKE public.${tableName})`);
      for (const { sql } of declared) await runner.query(sql);
      const fromEntities = (await runner.manager.query<{ name: string }[]>(definitions('pg_my_temp_schema()'))).map(
        ({ name }) => name,
      );
      const migrated = (await runner.manager.query<{ name: string }[]>(definitions(`'public'::regnamespace`))).map(
        ({ name }) => name,
      );
      expect(fromEntities.length).toBeGreaterThan(20);
      expect(fromEntities).toEqual(migrated);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });

  it('are not what protects releases: every table of a release has its triggers', async () => {
    const tables = await names(
      dataSource(),
      `SELECT 'release' AS name UNION
       SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'release_id' ORDER BY 1`,
    );
    const guarded = (kind: string) =>
      names(
        dataSource(),
        `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE NOT tgisinternal AND tgname LIKE '%_${kind}' ORDER BY 1`,
      );
    expect(tables).toEqual(expect.arrayContaining(['ledger_cell', 'named_result', 'release_audit']));
    expect(await guarded('immutable')).toEqual(tables);
    expect(await guarded('complete')).toEqual(tables.filter((table) => table !== 'release'));
  });
});
