import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE organisation
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  ADD COLUMN estate_type text CONSTRAINT organisation_estate_type_check
    CHECK (estate_type IN ('teaching', 'large', 'medium', 'small', 'multi_service', 'specialist')),
  ADD COLUMN holding text,
  ADD CONSTRAINT organisation_estate_of_trust_check CHECK (kind = 'trust' OR (estate_type IS NULL AND holding IS NULL)),
  ADD CONSTRAINT organisation_world_key UNIQUE (code, illustrative);
COMMENT ON COLUMN organisation.illustrative IS 'Invented. An invented organisation and a real one can never be related.';
COMMENT ON COLUMN organisation.holding IS 'Trusts with the same one share a chair or a chief executive and count as one.';

ALTER TABLE round
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT round_world_key UNIQUE (id, illustrative),
  ADD CONSTRAINT round_series_world_excl EXCLUDE USING gist (series WITH =, (illustrative::int) WITH <>);
COMMENT ON COLUMN round.illustrative IS 'Its submissions are of invented organisations, and of no others.';

ALTER TABLE membership
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT membership_child_fkey,
  DROP CONSTRAINT membership_parent_fkey,
  ADD CONSTRAINT membership_child_fkey FOREIGN KEY (child_code, illustrative) REFERENCES organisation (code, illustrative),
  ADD CONSTRAINT membership_parent_fkey FOREIGN KEY (parent_code, illustrative) REFERENCES organisation (code, illustrative);

ALTER TABLE succession
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT succession_predecessor_fkey,
  DROP CONSTRAINT succession_successor_fkey,
  ADD CONSTRAINT succession_predecessor_fkey
    FOREIGN KEY (predecessor_code, illustrative) REFERENCES organisation (code, illustrative),
  ADD CONSTRAINT succession_successor_fkey
    FOREIGN KEY (successor_code, illustrative) REFERENCES organisation (code, illustrative);

ALTER TABLE submission
  ADD COLUMN illustrative boolean NOT NULL DEFAULT false,
  DROP CONSTRAINT submission_round_fkey,
  DROP CONSTRAINT submission_organisation_fkey,
  ADD CONSTRAINT submission_round_fkey FOREIGN KEY (round_id, illustrative) REFERENCES round (id, illustrative),
  ADD CONSTRAINT submission_organisation_fkey
    FOREIGN KEY (organisation_code, illustrative) REFERENCES organisation (code, illustrative);

CREATE FUNCTION refuse_change_of_world() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What is invented stays so: a row of % never changes between the real and the illustrative.', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER organisation_world BEFORE UPDATE ON organisation
  FOR EACH ROW WHEN (OLD.illustrative <> NEW.illustrative) EXECUTE FUNCTION refuse_change_of_world();
CREATE TRIGGER round_world BEFORE UPDATE ON round
  FOR EACH ROW WHEN (OLD.illustrative <> NEW.illustrative) EXECUTE FUNCTION refuse_change_of_world();
`;

const DOWN = `
DROP TRIGGER round_world ON round;
DROP TRIGGER organisation_world ON organisation;
DROP FUNCTION refuse_change_of_world();
ALTER TABLE submission
  DROP COLUMN illustrative,
  ADD CONSTRAINT submission_round_fkey FOREIGN KEY (round_id) REFERENCES round,
  ADD CONSTRAINT submission_organisation_fkey FOREIGN KEY (organisation_code) REFERENCES organisation;
ALTER TABLE succession
  DROP COLUMN illustrative,
  ADD CONSTRAINT succession_predecessor_fkey FOREIGN KEY (predecessor_code) REFERENCES organisation,
  ADD CONSTRAINT succession_successor_fkey FOREIGN KEY (successor_code) REFERENCES organisation;
ALTER TABLE membership
  DROP COLUMN illustrative,
  ADD CONSTRAINT membership_child_fkey FOREIGN KEY (child_code) REFERENCES organisation,
  ADD CONSTRAINT membership_parent_fkey FOREIGN KEY (parent_code) REFERENCES organisation;
ALTER TABLE round DROP CONSTRAINT round_series_world_excl, DROP COLUMN illustrative;
ALTER TABLE organisation DROP CONSTRAINT organisation_estate_of_trust_check, DROP COLUMN holding, DROP COLUMN estate_type, DROP COLUMN illustrative;
`;

export class SeparateWorlds1795700000000 implements MigrationInterface {
  readonly name = 'SeparateWorlds1795700000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
