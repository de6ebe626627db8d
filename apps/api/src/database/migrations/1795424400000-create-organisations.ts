import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE organisation (
  code text CONSTRAINT organisation_pkey PRIMARY KEY CONSTRAINT organisation_code_check CHECK (code ~ '^[A-Z0-9]{3,6}$'),
  kind text NOT NULL CONSTRAINT organisation_kind_check CHECK (kind IN ('trust', 'system', 'region')),
  name text NOT NULL,
  short_name text NOT NULL,
  sector text CONSTRAINT organisation_sector_check CHECK (sector IN ('acute', 'acute_specialist', 'mental_health', 'community', 'ambulance')),
  opened date,
  closed date,
  source text NOT NULL,
  doubt text,
  CONSTRAINT organisation_sector_of_trust_check CHECK (kind = 'trust' OR sector IS NULL),
  CONSTRAINT organisation_days_check CHECK (closed >= opened)
);
COMMENT ON COLUMN organisation.closed IS 'Last day on which it existed.';

CREATE TABLE organisation_name (
  organisation_code text NOT NULL CONSTRAINT organisation_name_organisation_fkey REFERENCES organisation,
  matched_as text NOT NULL,
  name text NOT NULL,
  short_name text,
  kind text NOT NULL CONSTRAINT organisation_name_kind_check CHECK (kind IN ('official', 'former', 'alias')),
  valid_to date,
  source text NOT NULL,
  doubt text,
  CONSTRAINT organisation_name_pkey PRIMARY KEY (organisation_code, matched_as),
  CONSTRAINT organisation_name_former_check CHECK ((kind = 'former') = (valid_to IS NOT NULL))
);
COMMENT ON COLUMN organisation_name.matched_as IS 'The name in NFC, upper case, with single spaces: the form in which names are compared.';
COMMENT ON COLUMN organisation_name.valid_to IS 'Last day of a former name.';
CREATE INDEX organisation_name_matched_as_idx ON organisation_name (matched_as);

CREATE TABLE membership (
  child_code text NOT NULL CONSTRAINT membership_child_fkey REFERENCES organisation,
  parent_code text NOT NULL CONSTRAINT membership_parent_fkey REFERENCES organisation,
  role text NOT NULL CONSTRAINT membership_role_check CHECK (role IN ('counted_in', 'head_office')),
  valid_from date NOT NULL,
  valid_to date,
  source text NOT NULL,
  doubt text,
  CONSTRAINT membership_pkey PRIMARY KEY (child_code, role, valid_from),
  CONSTRAINT membership_days_check CHECK (valid_to >= valid_from),
  CONSTRAINT membership_self_check CHECK (child_code <> parent_code),
  CONSTRAINT membership_overlap_excl EXCLUDE USING gist (child_code WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)
);
COMMENT ON COLUMN membership.valid_to IS 'Last day, inclusive; null while it lasts.';
COMMENT ON COLUMN membership.role IS 'head_office is recorded only while it lies in another system than the one that counts the trust.';
CREATE INDEX membership_parent_idx ON membership (parent_code, role);

CREATE TABLE succession (
  predecessor_code text NOT NULL CONSTRAINT succession_predecessor_fkey REFERENCES organisation,
  successor_code text NOT NULL CONSTRAINT succession_successor_fkey REFERENCES organisation,
  happened_on date NOT NULL,
  kind text NOT NULL CONSTRAINT succession_kind_check CHECK (kind IN ('merger', 'acquisition', 'split')),
  source text NOT NULL,
  CONSTRAINT succession_pkey PRIMARY KEY (predecessor_code, successor_code),
  CONSTRAINT succession_self_check CHECK (predecessor_code <> successor_code)
);
CREATE INDEX succession_successor_idx ON succession (successor_code);
`;

const DOWN = `
DROP TABLE succession;
DROP TABLE membership;
DROP TABLE organisation_name;
DROP TABLE organisation;
DROP EXTENSION IF EXISTS btree_gist;
`;

export class CreateOrganisations1795424400000 implements MigrationInterface {
  readonly name = 'CreateOrganisations1795424400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
