import type { DataSource } from 'typeorm';
import type { Mode } from '../config/config.js';

const FOUND = `
  SELECT EXISTS (SELECT FROM organisation WHERE illustrative) OR EXISTS (SELECT FROM round WHERE illustrative) AS illustrative,
         (SELECT mode FROM installation) AS mode`;

const RECORD = 'INSERT INTO installation VALUES (1, $1) ON CONFLICT (id) DO UPDATE SET mode = excluded.mode';

/**
 * Keeps the real and the invented in databases apart: live mode has no invented organisation, and what has been live gets none.
 * Servers record their mode; commands only look.
 *
 * @throws Error when the database belongs to the other mode
 */
export async function enterMode(dataSource: DataSource, mode: Mode, { record }: { readonly record: boolean }): Promise<void> {
  const [found] = await dataSource.query<{ illustrative: boolean; mode: Mode | null }[]>(FOUND);
  if (mode === 'live' && found?.illustrative)
    throw new Error(
      'BOARDMARK_MODE is "live"; expected: demo. The database holds illustrative data. Set DATABASE_URL or BOARDMARK_DATA to another database for live use.',
    );
  if (!record) return;
  if (mode === 'demo' && found?.mode === 'live')
    throw new Error(
      'BOARDMARK_MODE is "demo"; expected: live. The database is in live use, and illustrative data never enters it. Set DATABASE_URL or BOARDMARK_DATA to another database for a demonstration.',
    );
  await dataSource.query(RECORD, [mode]);
}
