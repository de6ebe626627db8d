import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE installation (
  id smallint NOT NULL CONSTRAINT installation_pkey PRIMARY KEY CONSTRAINT installation_one_check CHECK (id = 1),
  mode text NOT NULL CONSTRAINT installation_mode_check CHECK (mode IN ('demo', 'live'))
);
COMMENT ON TABLE installation IS 'One row: what the database is used for.';
COMMENT ON COLUMN installation.mode IS 'The mode in which a server was last started on it.';
`;

export class CreateInstallation1795700000007 implements MigrationInterface {
  readonly name = 'CreateInstallation1795700000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE installation');
  }
}
