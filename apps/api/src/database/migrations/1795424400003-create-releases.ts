import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE release (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT release_pkey PRIMARY KEY,
  round_id text NOT NULL CONSTRAINT release_round_fkey REFERENCES round,
  version integer NOT NULL,
  compared_release_id bigint CONSTRAINT release_compared_release_fkey REFERENCES release,
  content_hash text NOT NULL,
  parameters jsonb NOT NULL,
  released_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT release_version_key UNIQUE (round_id, version)
);
COMMENT ON COLUMN release.compared_release_id IS 'Release of the earlier round of the series from which its change is measured.';

CREATE TABLE release_organisation (
  release_id bigint NOT NULL CONSTRAINT release_organisation_release_fkey REFERENCES release,
  code text NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  sector text,
  system_code text,
  region_code text,
  head_office_code text,
  CONSTRAINT release_organisation_pkey PRIMARY KEY (release_id, code)
);
COMMENT ON TABLE release_organisation IS 'Every organisation as it stood on the day of the round: its names and places are frozen with the release.';
CREATE INDEX release_organisation_system_idx ON release_organisation (release_id, system_code);

CREATE TABLE release_group (
  release_id bigint NOT NULL CONSTRAINT release_group_release_fkey REFERENCES release,
  level text NOT NULL CONSTRAINT release_group_level_check CHECK (level IN ('england', 'region', 'system')),
  code text NOT NULL,
  slice text NOT NULL CONSTRAINT release_group_slice_check CHECK (slice IN ('all', 'acute', 'community', 'mental_health', 'ambulance')),
  name text NOT NULL,
  short_name text NOT NULL,
  region_code text,
  n_eligible integer NOT NULL,
  n_organisations integer NOT NULL,
  n_submissions integer NOT NULL,
  missing text[] NOT NULL,
  CONSTRAINT release_group_pkey PRIMARY KEY (release_id, level, code, slice)
);

CREATE TABLE release_cell (
  release_id bigint NOT NULL CONSTRAINT release_cell_release_fkey REFERENCES release,
  level text NOT NULL,
  code text NOT NULL,
  slice text NOT NULL,
  theme_code text NOT NULL,
  n_organisations integer NOT NULL,
  n_submissions integer NOT NULL,
  status text NOT NULL CONSTRAINT release_cell_status_check CHECK (status IN ('released', 'missing', 'not_available')),
  mean double precision,
  median double precision,
  q1 double precision,
  q3 double precision,
  ci_low double precision,
  ci_high double precision,
  expected double precision,
  difference double precision,
  mix_effect double precision,
  difference_low double precision,
  difference_high double precision,
  estimate double precision,
  reliability double precision,
  p_value double precision,
  clarity text NOT NULL CONSTRAINT release_cell_clarity_check CHECK (clarity IN ('clear', 'close_call', 'none')),
  flagged_under text[] NOT NULL,
  CONSTRAINT release_cell_pkey PRIMARY KEY (release_id, level, code, slice, theme_code),
  CONSTRAINT release_cell_group_fkey FOREIGN KEY (release_id, level, code, slice) REFERENCES release_group (release_id, level, code, slice)
);

CREATE TABLE release_matching_mean (
  release_id bigint NOT NULL CONSTRAINT release_matching_mean_release_fkey REFERENCES release,
  level text NOT NULL,
  code text NOT NULL,
  matching_group text NOT NULL,
  theme_code text NOT NULL,
  n_submissions integer NOT NULL,
  mean double precision NOT NULL,
  CONSTRAINT release_matching_mean_pkey PRIMARY KEY (release_id, level, code, matching_group, theme_code)
);

CREATE TABLE release_score (
  release_id bigint NOT NULL,
  organisation_code text NOT NULL,
  care_setting text,
  matching_group text,
  theme_code text NOT NULL,
  score double precision NOT NULL,
  CONSTRAINT release_score_once_key UNIQUE NULLS NOT DISTINCT (release_id, organisation_code, care_setting, theme_code),
  CONSTRAINT release_score_organisation_fkey FOREIGN KEY (release_id, organisation_code) REFERENCES release_organisation (release_id, code)
);
COMMENT ON TABLE release_score IS 'Named scores of a published framework.';

CREATE TABLE release_trust_change (
  release_id bigint NOT NULL,
  organisation_code text NOT NULL,
  before double precision NOT NULL,
  after double precision NOT NULL,
  change double precision NOT NULL,
  verdict text NOT NULL CONSTRAINT release_trust_change_verdict_check CHECK (verdict IN ('improved', 'no_clear_change', 'deteriorated')),
  CONSTRAINT release_trust_change_pkey PRIMARY KEY (release_id, organisation_code),
  CONSTRAINT release_trust_change_organisation_fkey FOREIGN KEY (release_id, organisation_code)
    REFERENCES release_organisation (release_id, code)
);

CREATE TABLE release_group_change (
  release_id bigint NOT NULL CONSTRAINT release_group_change_release_fkey REFERENCES release,
  level text NOT NULL,
  code text NOT NULL,
  n_panel integer NOT NULL,
  before double precision NOT NULL,
  after double precision NOT NULL,
  change double precision NOT NULL,
  ci_low double precision,
  ci_high double precision,
  p_value double precision,
  verdict text NOT NULL CONSTRAINT release_group_change_verdict_check CHECK (verdict IN ('improved', 'no_clear_change', 'deteriorated')),
  against_england text CONSTRAINT release_group_change_against_england_check CHECK (against_england IN ('more', 'about_as_much', 'less')),
  n_improved integer NOT NULL,
  n_deteriorated integer NOT NULL,
  leavers_effect double precision NOT NULL,
  entrants_effect double precision NOT NULL,
  CONSTRAINT release_group_change_pkey PRIMARY KEY (release_id, level, code)
);
`;

const DOWN = `
DROP TABLE release_group_change;
DROP TABLE release_trust_change;
DROP TABLE release_score;
DROP TABLE release_matching_mean;
DROP TABLE release_cell;
DROP TABLE release_group;
DROP TABLE release_organisation;
DROP TABLE release;
`;

export class CreateReleases1795424400003 implements MigrationInterface {
  readonly name = 'CreateReleases1795424400003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
