import type { DataSource } from 'typeorm';

/** What the log gains while something is done: `actor action subject`, oldest first. */
export async function newEntries(dataSource: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const [last] = await dataSource.query<{ seq: string }[]>('SELECT coalesce(max(seq), 0) AS seq FROM audit_entry');
  await work();
  const rows = await dataSource.query<{ entry: string }[]>(
    `SELECT concat_ws(' ', actor, action, subject) AS entry FROM audit_entry WHERE audit_entry.seq > $1 ORDER BY audit_entry.seq`,
    [last?.seq],
  );
  return rows.map(({ entry }) => entry);
}
