import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE framework (
  code text CONSTRAINT framework_pkey PRIMARY KEY,
  name text NOT NULL,
  visibility text NOT NULL CONSTRAINT framework_visibility_check CHECK (visibility IN ('confidential', 'published')),
  by_care_setting boolean NOT NULL
);

CREATE TABLE framework_version (
  id text CONSTRAINT framework_version_pkey PRIMARY KEY,
  framework_code text NOT NULL CONSTRAINT framework_version_framework_fkey REFERENCES framework,
  version text NOT NULL,
  position smallint NOT NULL,
  CONSTRAINT framework_version_version_key UNIQUE (framework_code, version)
);
COMMENT ON COLUMN framework_version.position IS 'Order in which versions are listed.';

CREATE TABLE theme (
  framework_version_id text NOT NULL CONSTRAINT theme_framework_version_fkey REFERENCES framework_version,
  code text NOT NULL,
  position smallint NOT NULL,
  name text NOT NULL,
  headline text,
  former_names text[] NOT NULL,
  CONSTRAINT theme_pkey PRIMARY KEY (framework_version_id, code),
  CONSTRAINT theme_position_key UNIQUE (framework_version_id, position)
);

CREATE TABLE statement (
  framework_version_id text NOT NULL,
  theme_code text NOT NULL,
  position smallint NOT NULL,
  concept_id text NOT NULL,
  text text NOT NULL,
  reverse boolean NOT NULL,
  CONSTRAINT statement_pkey PRIMARY KEY (framework_version_id, theme_code, position),
  CONSTRAINT statement_theme_fkey FOREIGN KEY (framework_version_id, theme_code) REFERENCES theme (framework_version_id, code),
  CONSTRAINT statement_concept_key UNIQUE (framework_version_id, concept_id)
);

CREATE TABLE round (
  id text CONSTRAINT round_pkey PRIMARY KEY,
  name text NOT NULL,
  short_name text NOT NULL,
  framework_version_id text NOT NULL CONSTRAINT round_framework_version_fkey REFERENCES framework_version,
  series text NOT NULL,
  position integer NOT NULL,
  label text NOT NULL,
  as_at date NOT NULL,
  status text NOT NULL DEFAULT 'draft' CONSTRAINT round_status_check CHECK (status IN ('draft', 'open', 'closed', 'released')),
  CONSTRAINT round_position_key UNIQUE (series, position)
);
COMMENT ON COLUMN round.series IS 'Only rounds of one series may be compared over time.';
COMMENT ON COLUMN round.as_at IS 'The day whose memberships the round uses.';
CREATE INDEX round_framework_version_idx ON round (framework_version_id);
`;

const DOWN = `
DROP TABLE round;
DROP TABLE statement;
DROP TABLE theme;
DROP TABLE framework_version;
DROP TABLE framework;
`;

export class CreateFrameworks1795424400001 implements MigrationInterface {
  readonly name = 'CreateFrameworks1795424400001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
