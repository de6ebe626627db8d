import { seed } from '../../src/database/seed/seed.js';
import { createEmptyDatabase } from '../harness/create-database.js';
import { useDataSource } from '../harness/use-data-source.js';

describe('the facts that ship', () => {
  const dataSource = useDataSource();

  it('are there already: a second run writes nothing', async () => {
    expect(await seed(dataSource())).toBe(0);
  });

  it('are put right where they differ, and a round that has moved on is left alone', async () => {
    await dataSource().query(`UPDATE organisation SET name = 'Misspelt' WHERE code = 'RJR'`);
    await dataSource().query(`UPDATE round SET status = 'released', name = 'Renamed' WHERE id = 'dma-2025'`);
    expect(await seed(dataSource())).toBe(1);
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
    expect(await seed(dataSource())).toBeGreaterThan(900);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
