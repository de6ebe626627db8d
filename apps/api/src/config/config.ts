import { resolve } from 'node:path';
import { z } from 'zod';
import type { OidcConfig } from './oidc-config.js';

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
  /** Origin of this site as browsers know it; null: as they ask for it, in a demonstration only. */
  readonly publicUrl: string | null;
  /** Server that mail is sent by; null: none is sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Null: nobody signs in, in a demonstration its own invented people. */
  readonly oidc: OidcConfig | null;
}

/** The environment holds values that Boardmark cannot start with; one line per variable. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_DATA_FOLDER = 'boardmark-data';

const isPostgresUrl = (text: string): boolean => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text.replace(/\/$/, '');
const isSmtpUrl = (text: string): boolean => URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol);
const isWebAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

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
    BOARDMARK_URL: z.stringFormat('origin', isOrigin, 'an origin such as https://boardmark.example.nhs.uk').optional(),
    BOARDMARK_SMTP_URL: z.stringFormat('smtp', isSmtpUrl, 'an address such as smtps://user:password@mail.example:465').optional(),
    BOARDMARK_MAIL_FROM: z
      .string('a sender such as Boardmark <boardmark@example.nhs.uk>')
      .default('Boardmark <boardmark@localhost>'),
    BOARDMARK_OIDC_ISSUER: z.stringFormat('issuer', isWebAddress, 'the https address of an OpenID Connect provider').optional(),
    BOARDMARK_OIDC_CLIENT_ID: z.string('the client id that the provider has given').optional(),
    BOARDMARK_OIDC_CLIENT_SECRET: z.string('the secret of the client').optional(),
    BOARDMARK_OIDC_SCOPE: z.string('scopes separated by spaces').default('openid email'),
    BOARDMARK_OIDC_NAME: z.string('what people sign in with').default('your organisation’s account'),
    BOARDMARK_OIDC_SUBJECT_CLAIM: z.string('the name of a claim').default('sub'),
    BOARDMARK_OIDC_EMAIL_CLAIM: z.string('the name of a claim').default('email'),
  })
  .superRefine(checkSignIn)
  .refine(({ DATABASE_URL, DATABASE_APP_URL }) => DATABASE_URL !== undefined || DATABASE_APP_URL === undefined, {
    path: ['DATABASE_APP_URL'],
    error: 'DATABASE_URL as well, for the owner of the tables',
  });

interface SignInSettings {
  readonly BOARDMARK_MODE: Mode;
  readonly BOARDMARK_URL?: string | undefined;
  readonly BOARDMARK_OIDC_ISSUER?: string | undefined;
  readonly BOARDMARK_OIDC_CLIENT_ID?: string | undefined;
  readonly BOARDMARK_SMTP_URL?: string | undefined;
}

/** A provider needs a client and an address to send people back to; in live mode https on both sides. */
function checkSignIn(settings: SignInSettings, context: z.RefinementCtx): void {
  const { BOARDMARK_MODE, BOARDMARK_URL, BOARDMARK_OIDC_ISSUER, BOARDMARK_OIDC_CLIENT_ID } = settings;
  const want = (variable: string, message: string) => context.addIssue({ code: 'custom', path: [variable], message });
  if (BOARDMARK_OIDC_ISSUER !== undefined) {
    if (BOARDMARK_OIDC_CLIENT_ID === undefined) want('BOARDMARK_OIDC_CLIENT_ID', 'the client id that the provider has given');
    if (BOARDMARK_URL === undefined) want('BOARDMARK_URL', 'the origin of this site, to which the provider sends people back');
  } else if (BOARDMARK_OIDC_CLIENT_ID !== undefined) want('BOARDMARK_OIDC_ISSUER', 'the address of the provider as well');
  if (settings.BOARDMARK_SMTP_URL !== undefined && BOARDMARK_URL === undefined)
    want('BOARDMARK_URL', 'the origin of this site, for the links in mails');
  if (BOARDMARK_MODE !== 'live') return;
  for (const variable of ['BOARDMARK_URL', 'BOARDMARK_OIDC_ISSUER'] as const)
    if (settings[variable]?.startsWith('http:')) want(variable, 'an https address in live mode');
}

/** Values that may hold a password are never repeated. */
const SECRET: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'DATABASE_APP_URL',
  'BOARDMARK_OIDC_CLIENT_SECRET',
  'BOARDMARK_SMTP_URL',
]);

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
      const shown = SECRET.has(name) ? '' : given[name] === undefined ? ' is not set' : ` is "${given[name]}"`;
      return `${name}${shown}; expected: ${message}.`;
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
    publicUrl: result.data.BOARDMARK_URL?.replace(/\/$/, '') ?? null,
    smtpUrl: result.data.BOARDMARK_SMTP_URL ?? null,
    mailFrom: result.data.BOARDMARK_MAIL_FROM,
    oidc: toOidc(result.data),
  });
}

function toOidc(settings: z.infer<typeof environment>): OidcConfig | null {
  const { BOARDMARK_OIDC_ISSUER: issuer, BOARDMARK_OIDC_CLIENT_ID: clientId } = settings;
  if (issuer === undefined || clientId === undefined) return null;
  return {
    issuer,
    clientId,
    clientSecret: settings.BOARDMARK_OIDC_CLIENT_SECRET ?? null,
    scope: settings.BOARDMARK_OIDC_SCOPE,
    name: settings.BOARDMARK_OIDC_NAME,
    claims: { subject: settings.BOARDMARK_OIDC_SUBJECT_CLAIM, email: settings.BOARDMARK_OIDC_EMAIL_CLAIM },
  };
}
