import type { DataSource } from 'typeorm';

const OLDEST = 15;

/** @throws Error when the server is older than what the schema needs */
export async function requireServerVersion(dataSource: DataSource): Promise<void> {
  const [row] = await dataSource.query<{ number: string; text: string }[]>(
    `SELECT current_setting('server_version_num') AS number, current_setting('server_version') AS text`,
  );
  if (row && Number(row.number) >= OLDEST * 10_000) return;
  throw new Error(
    `DATABASE_URL leads to PostgreSQL ${row?.text ?? 'of unknown version'}; expected: PostgreSQL ${OLDEST} or later.`,
  );
}
