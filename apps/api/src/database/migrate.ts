import type { DataSource } from 'typeorm';

const LOCK = `hashtextextended('boardmark migrations', 0)`;

/**
 * Brings the schema up to date, then lets `fill` write what ships, while a lock keeps every other process that starts at the
 * same time waiting: it finds everything done.
 */
export async function migrate(dataSource: DataSource, fill: () => Promise<unknown>): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('SET statement_timeout = 0');
    await runner.query(`SELECT pg_advisory_lock(${LOCK})`);
    try {
      await dataSource.runMigrations();
      await fill();
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
      await runner.query('RESET statement_timeout');
    }
  } finally {
    await runner.release();
  }
}
