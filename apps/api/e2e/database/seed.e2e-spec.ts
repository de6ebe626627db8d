import { seed } from '../../src/database/seed/seed.js';
import { createEmptyDatabase } from '../harness/create-database.js';
import { useDataSource } from '../harness/use-data-source.js';

const ALL = { illustrative: true };

describe('the facts that ship', () => {
  const dataSource = useDataSource();

  it('are there already: a second run writes nothing', async () => {
    expect(await seed(dataSource(), ALL)).toBe(0);
  });

  it('are put right where they differ, and a round that has moved on is left alone', async () => {
    await dataSource().query(`UPDATE organisation SET name = 'Misspelt' WHERE code = 'RJR'`);
    await dataSource().query(`UPDATE round SET status = 'released', name = 'Renamed' WHERE id = 'dma-2025'`);
    expect(await seed(dataSource(), ALL)).toBe(1);
    const [row] = await dataSource().query<{ name: string; round: string }[]>(
      `SELECT o.name, r.status || ' ' || r.name AS round FROM organisation o, round r WHERE o.code = 'RJR' AND r.id = 'dma-2025'`,
    );
    expect(row).toEqual({ name: 'Countess of Chester Hospital NHS Foundation Trust', round: 'released Renamed' });
  });
});

describe('an empty database', () => {
  const dataSource = useDataSource(createEmptyDatabase);

  it('is filled within a second', async () => {
    await dataSource().runMigrations();
    const start = performance.now();
    expect(await seed(dataSource(), { illustrative: false })).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('has an invented England only where it is asked for, every row of it marked', async () => {
    const invented = async () =>
      dataSource().query<{ table: string; real: number; invented: number }[]>(
        ['organisation', 'membership', 'succession', 'round']
          .map(
            (table) => `SELECT '${table}' AS table, count(*) FILTER (WHERE NOT illustrative)::int AS real,
                            count(*) FILTER (WHERE illustrative)::int AS invented FROM ${table}`,
          )
          .join(' UNION ALL '),
      );
    const before = await invented();
    expect(before.map(({ invented }) => invented)).toEqual([0, 0, 0, 0]);
    await seed(dataSource(), ALL);
    const after = await invented();
    expect(after.map(({ real }) => real)).toEqual(before.map(({ real }) => real));
    expect(after.map(({ invented }) => invented > 0)).toEqual([true, true, true, true]);
    const [names] = await dataSource().query<{ wrong: number }[]>(
      `SELECT count(*)::int AS wrong FROM organisation WHERE illustrative <> (code ~ '^Z[RST]')`,
    );
    expect(names?.wrong).toBe(0);
  });
});
