import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '../harness/create-database.js';
import { Client } from 'pg';
import { runCommand, type Command, type Finished } from './run-command.js';

export interface CommandSuite {
  run(command: Command, ...args: string[]): Promise<Finished>;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Rows of each table that an import fills. */
  stored(): Promise<{ imports: number; submissions: number; scores: number }>;
  /** Path of a file in a folder of the suite's own. */
  path(name: string): string;
  /** Writes a file there and returns its path. */
  file(name: string, content: string): string;
  readonly url: string;
}

/** Gives a suite a database and a folder of its own, and runs commands on them. */
export function useCommandSuite(): CommandSuite {
  let database: TestDatabase;
  let client: Client;
  let folder: string;

  beforeAll(async () => {
    database = await createDatabase();
    client = new Client({ connectionString: database.url });
    await client.connect();
    folder = mkdtempSync(join(tmpdir(), 'boardmark-cli-'));
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await client.end();
    await database.drop();
  });

  const query = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
    (await client.query(sql, [...values])).rows as Row[];
  const path = (name: string): string => join(folder, name);

  return {
    get url() {
      return database.url;
    },
    run: (command, ...args) => runCommand(command, args, { DATABASE_URL: database.url }),
    query,
    stored: async () => {
      const [counts] = await query<{ imports: number; submissions: number; scores: number }>(
        `SELECT (SELECT count(*)::int FROM import) AS imports, (SELECT count(*)::int FROM submission) AS submissions,
                (SELECT count(*)::int FROM score) AS scores`,
      );
      if (!counts) throw new Error('There is no answer.');
      return counts;
    },
    path,
    file: (name, content) => {
      writeFileSync(path(name), content);
      return path(name);
    },
  };
}
