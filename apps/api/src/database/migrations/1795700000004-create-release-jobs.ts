import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE release_job (
  id uuid NOT NULL CONSTRAINT release_job_pkey PRIMARY KEY,
  round_id text NOT NULL CONSTRAINT release_job_round_fkey REFERENCES round,
  kind text NOT NULL CONSTRAINT release_job_kind_check CHECK (kind IN ('prepare', 'release')),
  state text NOT NULL DEFAULT 'queued' CONSTRAINT release_job_state_check CHECK (state IN ('queued', 'running', 'done', 'failed')),
  stage text,
  done integer NOT NULL DEFAULT 0,
  total integer NOT NULL DEFAULT 0,
  message text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN release_job.message IS 'Why it failed.';
CREATE INDEX release_job_round_idx ON release_job (round_id, created_at);

CREATE TABLE release_proposal (
  round_id text NOT NULL CONSTRAINT release_proposal_round_fkey REFERENCES round CONSTRAINT release_proposal_pkey PRIMARY KEY,
  content_hash text NOT NULL,
  audit jsonb NOT NULL,
  report jsonb NOT NULL,
  reason text CONSTRAINT release_proposal_reason_check CHECK (reason IN ('late_submission', 'corrected_submission', 'method')),
  prepared_by text NOT NULL,
  prepared_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE release_proposal IS 'What a release would say, until somebody else than who prepared it confirms it.';
`;

export class CreateReleaseJobs1795700000004 implements MigrationInterface {
  readonly name = 'CreateReleaseJobs1795700000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release_proposal; DROP TABLE release_job;');
  }
}
