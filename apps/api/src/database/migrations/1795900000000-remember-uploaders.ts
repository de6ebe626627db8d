import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE import ADD COLUMN uploaded_by text;
COMMENT ON COLUMN import.uploaded_by IS 'Who sent the file to the server; null for a file read by a command.';
`;

export class RememberUploaders1795900000000 implements MigrationInterface {
  readonly name = 'RememberUploaders1795900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE import DROP COLUMN uploaded_by;');
  }
}
