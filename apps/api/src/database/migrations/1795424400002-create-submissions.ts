import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE import (
  id uuid CONSTRAINT import_pkey PRIMARY KEY,
  round_id text CONSTRAINT import_round_fkey REFERENCES round,
  file_name text NOT NULL,
  file_hash text NOT NULL,
  content bytea,
  status text NOT NULL CONSTRAINT import_status_check CHECK (status IN ('uploaded', 'committed')),
  n_rows integer,
  n_submissions integer,
  n_scores integer,
  created_at timestamptz NOT NULL DEFAULT now(),
  committed_at timestamptz,
  CONSTRAINT import_committed_check CHECK (status = 'uploaded' OR (round_id IS NOT NULL AND committed_at IS NOT NULL AND content IS NULL))
);
COMMENT ON COLUMN import.round_id IS 'Null while only uploaded.';
COMMENT ON COLUMN import.content IS 'The file while it waits to be committed.';
CREATE UNIQUE INDEX import_committed_once_idx ON import (round_id, file_hash) WHERE status = 'committed';

CREATE TABLE submission (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT submission_pkey PRIMARY KEY,
  round_id text NOT NULL CONSTRAINT submission_round_fkey REFERENCES round,
  organisation_code text NOT NULL CONSTRAINT submission_organisation_fkey REFERENCES organisation,
  care_setting text CONSTRAINT submission_care_setting_check CHECK (care_setting IN ('acute', 'community', 'mental_health', 'ambulance')),
  import_id uuid NOT NULL CONSTRAINT submission_import_fkey REFERENCES import,
  CONSTRAINT submission_once_key UNIQUE NULLS NOT DISTINCT (round_id, organisation_code, care_setting)
);
COMMENT ON COLUMN submission.care_setting IS 'Null for an organisation scored as a whole.';
CREATE INDEX submission_import_idx ON submission (import_id);

CREATE TABLE score (
  submission_id bigint NOT NULL CONSTRAINT score_submission_fkey REFERENCES submission,
  theme_code text NOT NULL,
  score numeric(9,6) NOT NULL CONSTRAINT score_score_check CHECK (score BETWEEN 1 AND 5),
  CONSTRAINT score_pkey PRIMARY KEY (submission_id, theme_code)
);
`;

const DOWN = `
DROP TABLE score;
DROP TABLE submission;
DROP TABLE import;
`;

export class CreateSubmissions1795424400002 implements MigrationInterface {
  readonly name = 'CreateSubmissions1795424400002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
