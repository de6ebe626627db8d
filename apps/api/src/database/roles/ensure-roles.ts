import { DatabaseError } from 'pg';
import type { QueryRunner } from 'typeorm';

const MEMBERS = 'boardmark_peer, boardmark_viewer';

/** Roles of requests. The first two are taken inside a transaction; the last one logs in, and has nothing of its own. */
const CREATE: Readonly<Record<string, string>> = {
  boardmark_peer: 'CREATE ROLE boardmark_peer NOLOGIN',
  boardmark_viewer: 'CREATE ROLE boardmark_viewer NOLOGIN',
  boardmark_app: 'CREATE ROLE boardmark_app LOGIN NOINHERIT',
};

interface Standing {
  readonly account: string;
  readonly quoted: string;
  readonly roles: readonly string[];
  readonly accountIsMember: boolean;
  readonly appIsMember: boolean;
}

/** Being a member: directly, or as a superuser. */
const STANDING = `
  WITH taken AS (
    SELECT m.member, count(*) = 2 AS full_member FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid
    WHERE r.rolname IN ('boardmark_peer', 'boardmark_viewer') GROUP BY m.member)
  SELECT a.rolname::text AS account, quote_ident(a.rolname) AS quoted,
         array(SELECT rolname::text FROM pg_roles WHERE rolname = ANY ($1::text[])) AS roles,
         a.rolsuper OR coalesce((SELECT bool_or(full_member) FROM taken WHERE member = a.oid), false) AS "accountIsMember",
         coalesce((SELECT bool_or(full_member) FROM taken JOIN pg_roles r ON r.oid = member WHERE r.rolname = 'boardmark_app'), false)
           AS "appIsMember"
  FROM pg_roles a WHERE a.rolname = current_user`;

/** One server may hold several databases that are migrated at once: a role that another has just made will do. */
const unlessMade = (statement: string): string =>
  `DO $$ BEGIN ${statement}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`;

const INSUFFICIENT_PRIVILEGE = '42501';
const isRefused = (error: unknown): boolean =>
  error instanceof Error &&
  'driverError' in error &&
  error.driverError instanceof DatabaseError &&
  error.driverError.code === INSUFFICIENT_PRIVILEGE;

/** What is still to be run so that requests have their roles. */
function missing({ roles, quoted, accountIsMember, appIsMember }: Standing): string[] {
  return [
    ...Object.entries(CREATE).flatMap(([role, statement]) => (roles.includes(role) ? [] : [statement])),
    ...(appIsMember ? [] : [`GRANT ${MEMBERS} TO boardmark_app`]),
    ...(accountIsMember ? [] : [`GRANT ${MEMBERS} TO ${quoted}`]),
  ];
}

/**
 * Makes the roles of requests where they are missing. Roles belong to the whole server, so they may be there already.
 *
 * @throws Error with the statements that an administrator of the database has to run, when the account may not run them itself
 */
export async function ensureRoles(runner: QueryRunner): Promise<void> {
  const [standing] = (await runner.query(STANDING, [Object.keys(CREATE)])) as Standing[];
  if (!standing) throw new Error('The account of the database does not exist.');
  const statements = missing(standing);
  try {
    for (const statement of statements) await runner.query(statement.startsWith('CREATE') ? unlessMade(statement) : statement);
  } catch (error) {
    if (!isRefused(error)) throw error;
    throw new Error(
      `The account "${standing.account}" of DATABASE_URL may not make the roles of requests. Let an administrator of the database run once: ${statements.join('; ')};`,
      { cause: error },
    );
  }
}
