import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE audit_entry (
  seq bigint NOT NULL CONSTRAINT audit_entry_pkey PRIMARY KEY CONSTRAINT audit_entry_seq_check CHECK (seq > 0),
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  details jsonb NOT NULL,
  previous_hash text NOT NULL,
  hash text NOT NULL
);
COMMENT ON TABLE audit_entry IS 'Who did what, each entry chained to the one before. Rows are only ever added.';
COMMENT ON COLUMN audit_entry.seq IS 'Place in the chain, from 1 without gaps.';
COMMENT ON COLUMN audit_entry.hash IS 'SHA-256 over the previous hash and the content of the entry.';
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject, at);
CREATE INDEX audit_entry_actor_idx ON audit_entry (actor, seq);
CREATE INDEX audit_entry_action_idx ON audit_entry (action, seq);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Entries of the audit log are never changed or removed.' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

ALTER TABLE audit_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY audit_entry_owner ON audit_entry TO CURRENT_USER USING (true) WITH CHECK (true);
CREATE POLICY audit_entry_viewer ON audit_entry FOR SELECT TO boardmark_viewer
  USING (current_setting('boardmark.administrator', true) = 'true');
GRANT SELECT ON audit_entry TO boardmark_viewer;
`;

const DOWN = `
DROP TABLE audit_entry;
DROP FUNCTION refuse_audit_change();
`;

export class CreateAuditLog1795800000010 implements MigrationInterface {
  readonly name = 'CreateAuditLog1795800000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
