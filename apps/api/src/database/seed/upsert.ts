import type { EntityManager } from 'typeorm';

type Row = Readonly<Record<string, unknown>>;

const quoted = (name: string): string => `"${name}"`;

/**
 * Inserts rows and corrects those that differ, in one statement; the keys of the first row are the table's columns. Rows
 * that are as they should be are not written.
 *
 * @returns how many rows were inserted or corrected
 */
export async function upsert(
  manager: EntityManager,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<number> {
  const columns = Object.keys(rows[0] ?? {});
  const values = columns.filter((column) => !key.includes(column));
  const list = columns.map(quoted).join(', ');
  const stored = values.map((column) => `${quoted(table)}.${quoted(column)}`).join(', ');
  const given = values.map((column) => `excluded.${quoted(column)}`).join(', ');
  const [result] = await manager.query<{ count: number }[]>(
    `WITH written AS (
       INSERT INTO ${quoted(table)} (${list})
       SELECT ${list} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb)
       ON CONFLICT (${key.map(quoted).join(', ')}) DO UPDATE SET ${values.map((column) => `${quoted(column)} = excluded.${quoted(column)}`).join(', ')}
       WHERE (${stored}) IS DISTINCT FROM (${given})
       RETURNING 1)
     SELECT count(*)::int AS count FROM written`,
    [JSON.stringify(rows)],
  );
  return result?.count ?? 0;
}

/** Inserts rows whose key is new and leaves all others alone. */
export async function insertMissing(
  manager: EntityManager,
  table: string,
  key: readonly string[],
  rows: readonly Row[],
): Promise<number> {
  const list = Object.keys(rows[0] ?? {})
    .map(quoted)
    .join(', ');
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO ${quoted(table)} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb)
     ON CONFLICT (${key.map(quoted).join(', ')}) DO NOTHING RETURNING 1`,
    [JSON.stringify(rows)],
  );
  return inserted.length;
}
