import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE round ADD COLUMN closes_on date;
COMMENT ON COLUMN round.closes_on IS 'The last day for answers, as boards are told; an administrator closes the round.';

ALTER TABLE submission ALTER COLUMN import_id DROP NOT NULL;
COMMENT ON COLUMN submission.import_id IS 'Null where the board answers in the form.';

CREATE TABLE invitation (
  id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT invitation_pkey PRIMARY KEY,
  submission_id bigint NOT NULL CONSTRAINT invitation_submission_fkey REFERENCES submission,
  email text NOT NULL CONSTRAINT invitation_email_check CHECK (email = lower(email)),
  role text NOT NULL CONSTRAINT invitation_role_check CHECK (role IN ('executive', 'non_executive')),
  token_hash bytea CONSTRAINT invitation_token_key UNIQUE,
  response_id uuid CONSTRAINT invitation_response_key UNIQUE
    CONSTRAINT invitation_response_fkey REFERENCES response ON DELETE SET NULL,
  reminders smallint NOT NULL DEFAULT 0,
  CONSTRAINT invitation_once_key UNIQUE (submission_id, email)
);
COMMENT ON TABLE invitation IS 'Members of boards who were asked to answer. Every row is deleted when the round closes, and with it who gave which answers.';
COMMENT ON COLUMN invitation.token_hash IS 'SHA-256 of the personal link; null when it was withdrawn.';
CREATE INDEX invitation_submission_idx ON invitation (submission_id);
ALTER TABLE invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE invitation FORCE ROW LEVEL SECURITY;
CREATE POLICY invitation_owner ON invitation TO CURRENT_USER USING (true) WITH CHECK (true);

CREATE FUNCTION forget_invitations() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM invitation USING submission s WHERE s.id = submission_id AND s.round_id = NEW.id;
  RETURN NEW;
END $$;
CREATE TRIGGER round_forgets_invitations BEFORE UPDATE OF status ON round
  FOR EACH ROW WHEN (NEW.status IN ('closed', 'released')) EXECUTE FUNCTION forget_invitations();
`;

const DOWN = `
DROP TRIGGER round_forgets_invitations ON round;
DROP FUNCTION forget_invitations();
DROP TABLE invitation;
DELETE FROM submission WHERE import_id IS NULL;
ALTER TABLE submission ALTER COLUMN import_id SET NOT NULL;
ALTER TABLE round DROP COLUMN closes_on;
`;

export class CreateInvitations1795800000001 implements MigrationInterface {
  readonly name = 'CreateInvitations1795800000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
