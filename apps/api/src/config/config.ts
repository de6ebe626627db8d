import { resolve } from 'node:path';
import { z } from 'zod';

export type Mode = 'demo' | 'live';

/** What the environment says, checked. */
export interface Config {
  readonly port: number;
  /** Address to listen on: this machine only in demo mode, every address in live mode, unless the environment says otherwise. */
  readonly host: string;
  readonly mode: Mode;
  /** Absolute path of the folder that holds the embedded database. */
  readonly dataFolder: string;
  /** Whether nobody chose the data folder, so that another may be taken where this one cannot serve. */
  readonly dataFolderIsDefault: boolean;
  /** Null: the embedded database. */
  readonly databaseUrl: string | null;
  /** Login of requests at the database of `databaseUrl`, which owns no table; null: requests use the owner's. */
  readonly databaseAppUrl: string | null;
}

/** The environment holds values that Boardmark cannot start with; one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_DATA_FOLDER = 'boardmark-data';

const isPostgresUrl = (text: string): boolean => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

const databaseUrl = z
  .stringFormat('url', isPostgresUrl, 'a URL such as postgresql://user:password@host:5432/database')
  .optional();

const environment = z
  .object({
    PORT: z
      .stringFormat('port', (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'a port number from 0 to 65535')
      .default('3000'),
    BOARDMARK_HOST: z.stringFormat('host', (text) => /^[\w.:-]+$/.test(text), 'an address such as 127.0.0.1').optional(),
    BOARDMARK_MODE: z.enum(['demo', 'live'], 'demo or live').default('demo'),
    BOARDMARK_DATA: z.string('the path of a folder').optional(),
    DATABASE_URL: databaseUrl,
    DATABASE_APP_URL: databaseUrl,
  })
  .refine(({ DATABASE_URL, DATABASE_APP_URL }) => DATABASE_URL !== undefined || DATABASE_APP_URL === undefined, {
    path: ['DATABASE_APP_URL'],
    error: 'DATABASE_URL as well, for the owner of the tables',
  });

/** Values that may hold a password are never repeated. */
const SECRET: ReadonlySet<string> = new Set(['DATABASE_URL', 'DATABASE_APP_URL']);

/**
 * Reads the settings from environment variables; an empty variable counts as not set.
 *
 * @throws ConfigError naming each wrong variable, its value and what was expected
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const lines = result.error.issues.map(({ path: [variable = ''], message }) => {
      const name = String(variable);
      return `${name}${SECRET.has(name) ? '' : ` is "${given[name]}"`}; expected: ${message}.`;
    });
    throw new ConfigError(lines.join('\n'));
  }
  const { PORT, BOARDMARK_HOST, BOARDMARK_MODE, BOARDMARK_DATA, DATABASE_URL, DATABASE_APP_URL } = result.data;
  return Object.freeze({
    port: Number(PORT),
    host: BOARDMARK_HOST ?? (BOARDMARK_MODE === 'demo' ? '127.0.0.1' : '0.0.0.0'),
    mode: BOARDMARK_MODE,
    dataFolder: resolve(BOARDMARK_DATA ?? DEFAULT_DATA_FOLDER),
    dataFolderIsDefault: BOARDMARK_DATA === undefined,
    databaseUrl: DATABASE_URL ?? null,
    databaseAppUrl: DATABASE_APP_URL ?? null,
  });
}
