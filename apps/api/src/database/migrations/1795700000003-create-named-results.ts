import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect-release-tables.js';

const UP = `
CREATE TABLE named_submission (
  release_id bigint NOT NULL CONSTRAINT named_submission_release_fkey REFERENCES release,
  organisation_code text NOT NULL,
  system_code text NOT NULL,
  region_code text NOT NULL,
  sector text NOT NULL,
  n_responses integer,
  board_size integer,
  contents text CONSTRAINT named_submission_contents_check CHECK (contents IN ('scores', 'responses')),
  submitted boolean NOT NULL,
  CONSTRAINT named_submission_pkey PRIMARY KEY (release_id, organisation_code)
);
COMMENT ON TABLE named_submission IS 'Every trust that was asked in a confidential round, for those in whose scope it was.';

CREATE TABLE named_result (
  release_id bigint NOT NULL,
  organisation_code text NOT NULL,
  system_code text NOT NULL,
  region_code text NOT NULL,
  theme_code text NOT NULL,
  position smallint NOT NULL,
  score double precision,
  stand_in text,
  standard_error double precision,
  low double precision,
  high double precision,
  n_valid integer,
  agreement text,
  cant_say text,
  executive double precision,
  non_executive double precision,
  beyond_chance boolean,
  depends_on_who boolean,
  level smallint,
  level_side smallint,
  level_borderline boolean,
  level_near smallint,
  change double precision,
  change_low double precision,
  change_high double precision,
  verdict text CONSTRAINT named_result_verdict_check CHECK (verdict IN ('improved', 'deteriorated', 'no_clear_change', 'not_comparable')),
  CONSTRAINT named_result_pkey PRIMARY KEY (release_id, organisation_code, theme_code),
  CONSTRAINT named_result_submission_fkey FOREIGN KEY (release_id, organisation_code)
    REFERENCES named_submission (release_id, organisation_code)
);
COMMENT ON TABLE named_result IS 'Scores of trusts by name in a confidential round, for those in whose scope they were.';
CREATE INDEX named_result_system_idx ON named_result (release_id, system_code);
CREATE INDEX named_result_region_idx ON named_result (release_id, region_code);

CREATE TABLE named_aggregate (
  release_id bigint NOT NULL CONSTRAINT named_aggregate_release_fkey REFERENCES release,
  kind text NOT NULL CONSTRAINT named_aggregate_kind_check CHECK (kind IN ('system', 'region')),
  code text NOT NULL,
  system_code text,
  region_code text NOT NULL,
  theme_code text NOT NULL,
  n_eligible integer NOT NULL,
  n_submitted integer NOT NULL,
  mean double precision,
  q1 double precision,
  median double precision,
  q3 double precision,
  sd double precision,
  ci_low double precision,
  ci_high double precision,
  CONSTRAINT named_aggregate_pkey PRIMARY KEY (release_id, kind, code, theme_code),
  CONSTRAINT named_aggregate_system_check CHECK ((kind = 'system') = (system_code IS NOT NULL))
);
COMMENT ON TABLE named_aggregate IS 'Exact figures of a system or region in a confidential round, for those in whose scope it was.';
`;

const TABLES = ['named_submission', 'named_result', 'named_aggregate'];

export class CreateNamedResults1795700000003 implements MigrationInterface {
  readonly name = 'CreateNamedResults1795700000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([UP, ...TABLES.map(protect)].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE named_aggregate; DROP TABLE named_result; DROP TABLE named_submission;');
  }
}
