import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
ALTER TABLE release_job ADD COLUMN work jsonb NOT NULL;
COMMENT ON COLUMN release_job.work IS 'What is to be done, and who signs for it.';
`;

export class DescribeReleaseJobs1795700000008 implements MigrationInterface {
  readonly name = 'DescribeReleaseJobs1795700000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE release_job DROP COLUMN work;');
  }
}
