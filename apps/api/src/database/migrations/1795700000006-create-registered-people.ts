import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE registered_person (
  id text NOT NULL CONSTRAINT registered_person_pkey PRIMARY KEY,
  label text NOT NULL,
  illustrative boolean NOT NULL,
  trusts text[] NOT NULL,
  systems text[] NOT NULL,
  regions text[] NOT NULL
);
COMMENT ON TABLE registered_person IS 'People with more than one scope. Every release is audited with the union of what each of them knows.';
ALTER TABLE ledger_cell DROP CONSTRAINT ledger_cell_mean_label_check,
  ADD CONSTRAINT ledger_cell_mean_label_check CHECK (mean_label IN ('high', 'low', 'wide'));
`;

const DOWN = `
ALTER TABLE ledger_cell DROP CONSTRAINT ledger_cell_mean_label_check,
  ADD CONSTRAINT ledger_cell_mean_label_check CHECK (mean_label IN ('high', 'low'));
DROP TABLE registered_person;
`;

export class CreateRegisteredPeople1795700000006 implements MigrationInterface {
  readonly name = 'CreateRegisteredPeople1795700000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
