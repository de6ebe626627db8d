import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTS = [
  'release_organisation',
  'release_group',
  'release_cell',
  'release_matching_mean',
  'release_score',
  'release_trust_change',
  'release_group_change',
];

const FUNCTIONS = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or removed; a correction is a new version of the release.', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION refuse_addition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM added JOIN release ON release.id = added.release_id WHERE release.xmin <> pg_current_xact_id()::xid) THEN
    RAISE EXCEPTION 'A release is stored in one transaction; nothing is added to % afterwards.', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
`;

const immutable = (table: string): string => `
CREATE TRIGGER ${table}_immutable BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`;

const complete = (table: string): string => `
CREATE TRIGGER ${table}_complete AFTER INSERT ON ${table} REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_addition();`;

export class ProtectReleases1795424400004 implements MigrationInterface {
  readonly name = 'ProtectReleases1795424400004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([FUNCTIONS, immutable('release'), ...PARTS.map(immutable), ...PARTS.map(complete)].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    const triggers = [
      ...['release', ...PARTS].map((table) => `DROP TRIGGER ${table}_immutable ON ${table};`),
      ...PARTS.map((table) => `DROP TRIGGER ${table}_complete ON ${table};`),
    ];
    await runner.query([...triggers, 'DROP FUNCTION refuse_addition();', 'DROP FUNCTION refuse_change();'].join('\n'));
  }
}
