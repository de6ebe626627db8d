import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './protect-release-tables.js';

const UP = `
CREATE TABLE ledger_group (
  release_id bigint NOT NULL CONSTRAINT ledger_group_release_fkey REFERENCES release,
  id text NOT NULL,
  kind text NOT NULL CONSTRAINT ledger_group_kind_check
    CHECK (kind IN ('england', 'sector', 'region', 'system', 'region_sector', 'peer', 'others')),
  code text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  rule text NOT NULL,
  members text[] NOT NULL,
  n_eligible integer NOT NULL,
  submitters text CONSTRAINT ledger_group_submitters_check CHECK (submitters IN ('5-9', '10-19', '20-49', '50+')),
  nearest text[] NOT NULL,
  available boolean NOT NULL,
  position integer NOT NULL,
  CONSTRAINT ledger_group_pkey PRIMARY KEY (release_id, id)
);
COMMENT ON TABLE ledger_group IS 'Registered groups of a confidential round. With ledger_cell all that peers may read of it.';
COMMENT ON COLUMN ledger_group.members IS 'Trusts that were asked, whether they submitted or not.';
COMMENT ON COLUMN ledger_group.submitters IS 'Null when nothing of the group is released.';
COMMENT ON COLUMN ledger_group.nearest IS 'Larger groups to look at instead, nearest first.';

CREATE TABLE ledger_cell (
  release_id bigint NOT NULL,
  group_id text NOT NULL,
  theme_code text NOT NULL,
  mean numeric(4,2),
  mean_label text CONSTRAINT ledger_cell_mean_label_check CHECK (mean_label IN ('high', 'low')),
  quartiles jsonb,
  histogram jsonb,
  spread text CONSTRAINT ledger_cell_spread_check CHECK (spread IN ('narrow', 'typical', 'wide')),
  CONSTRAINT ledger_cell_pkey PRIMARY KEY (release_id, group_id, theme_code),
  CONSTRAINT ledger_cell_group_fkey FOREIGN KEY (release_id, group_id) REFERENCES ledger_group (release_id, id),
  CONSTRAINT ledger_cell_mean_check CHECK (num_nonnulls(mean, mean_label) = 1)
);
COMMENT ON TABLE ledger_cell IS 'Released figures only; what is not here is not available at this level.';

CREATE TABLE release_audit (
  release_id bigint NOT NULL CONSTRAINT release_audit_release_fkey REFERENCES release CONSTRAINT release_audit_pkey PRIMARY KEY,
  audit jsonb NOT NULL,
  report jsonb NOT NULL,
  prepared_by text NOT NULL,
  confirmed_by text NOT NULL,
  reason text CONSTRAINT release_audit_reason_check CHECK (reason IN ('late_submission', 'corrected_submission', 'method')),
  CONSTRAINT release_audit_two_people_check CHECK (prepared_by <> confirmed_by)
);
COMMENT ON COLUMN release_audit.reason IS 'Kind of the correction; null for the first version.';
`;

const TABLES = ['ledger_group', 'ledger_cell', 'release_audit'];

export class CreateLedger1795700000002 implements MigrationInterface {
  readonly name = 'CreateLedger1795700000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([UP, ...TABLES.map(protect)].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE release_audit; DROP TABLE ledger_cell; DROP TABLE ledger_group;');
  }
}
