import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ensureRoles } from '../roles/ensure-roles.js';

/** Frameworks, organisations and what is released: all that somebody may read who has no part in a round. */
const PEER = [
  'release',
  'release_organisation',
  'ledger_group',
  'ledger_cell',
  'round',
  'framework',
  'framework_version',
  'theme',
  'statement',
  'organisation',
  'organisation_name',
  'membership',
  'succession',
];

/** Figures of published frameworks, which anybody may read. */
const PUBLISHED = [
  'release_group',
  'release_cell',
  'release_matching_mean',
  'release_score',
  'release_trust_change',
  'release_group_change',
];

const listed = (column: string, setting: string): string =>
  `${column} = ANY (string_to_array(current_setting('boardmark.${setting}', true), ','))`;
const IN_TRUSTS = listed('organisation_code', 'trusts');
const IN_SYSTEMS = listed('system_code', 'systems');
const IN_REGIONS = listed('region_code', 'regions');
const ADMINISTRATOR = `current_setting('boardmark.administrator', true) = 'true'`;

/** Which rows of a table the viewer of a transaction may read; null: none of them. */
const SCOPED: Readonly<Record<string, string | null>> = {
  named_result: `${IN_TRUSTS} OR ${IN_SYSTEMS} OR ${IN_REGIONS}`,
  named_submission: `${IN_TRUSTS} OR ${IN_SYSTEMS} OR ${IN_REGIONS}`,
  named_aggregate: `${IN_SYSTEMS} OR ${IN_REGIONS}`,
  submission: `${IN_TRUSTS} OR ${ADMINISTRATOR}`,
  release_audit: ADMINISTRATOR,
  release_proposal: ADMINISTRATOR,
  response: null,
  score: null,
};

const secure = ([table, predicate]: [string, string | null]): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);
${
  predicate === null
    ? ''
    : `CREATE POLICY ${table}_viewer ON ${table} FOR SELECT TO boardmark_viewer USING (${predicate});
GRANT SELECT ON ${table} TO boardmark_viewer;`
}`;

const open = ([table]: [string, string | null]): string => `
DROP POLICY IF EXISTS ${table}_viewer ON ${table};
DROP POLICY ${table}_owner ON ${table};
ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;`;

export class CreateRoles1795700000005 implements MigrationInterface {
  readonly name = 'CreateRoles1795700000005';

  async up(runner: QueryRunner): Promise<void> {
    await ensureRoles(runner);
    await runner.query(
      [
        `GRANT SELECT ON ${PEER.join(', ')} TO boardmark_peer, boardmark_viewer;`,
        `GRANT SELECT ON ${PUBLISHED.join(', ')} TO boardmark_viewer;`,
        ...Object.entries(SCOPED).map(secure),
      ].join('\n'),
    );
  }

  /** The roles stay: other databases of the server may use them. */
  async down(runner: QueryRunner): Promise<void> {
    const tables = [...PEER, ...PUBLISHED, ...Object.keys(SCOPED)].join(', ');
    await runner.query(
      [...Object.entries(SCOPED).map(open), `REVOKE ALL ON ${tables} FROM boardmark_peer, boardmark_viewer;`].join('\n'),
    );
  }
}
