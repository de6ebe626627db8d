import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ReleaseJobState } from '../../graphql/enums.js';
import type { Stage } from '../board/board-computer.js';
import type { ReleaseJob } from '../release-job.model.js';
import type { ReleaseWork } from './release-work.js';

/** A job with what it is to do. */
export interface StoredJob extends ReleaseJob {
  readonly work: ReleaseWork;
}

const JOB = `id, round_id AS round, kind, state, coalesce(stage, 'Waiting') AS stage, done, total, message`;
const KEY = `hashtextextended('boardmark release jobs', 0)`;

@Injectable()
export class ReleaseJobsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async create(id: string, roundId: string, work: ReleaseWork): Promise<ReleaseJob> {
    const [job] = await this.dataSource.query<ReleaseJob[]>(
      `INSERT INTO release_job (id, round_id, kind, state, work) VALUES ($1, $2, $3, 'queued', $4) RETURNING ${JOB}`,
      [id, roundId, work.kind, JSON.stringify(work)],
    );
    if (!job) throw new Error('The job was not stored.');
    return job;
  }

  async find(id: string): Promise<StoredJob | null> {
    const rows = await this.dataSource.query<StoredJob[]>(`SELECT ${JOB}, work FROM release_job WHERE id = $1`, [id]);
    return rows[0] ?? null;
  }

  /** Jobs that are not finished, oldest first. */
  unfinished(): Promise<StoredJob[]> {
    return this.dataSource.query(
      `SELECT ${JOB}, work FROM release_job WHERE state IN ('queued', 'running') ORDER BY created_at, id`,
    );
  }

  async tellStage(id: string, { stage, done, total }: Stage): Promise<void> {
    await this.dataSource.query(
      `UPDATE release_job SET state = 'running', stage = $2, done = $3, total = $4, updated_at = now() WHERE id = $1`,
      [id, stage, done, total],
    );
  }

  async finish(id: string, state: Extract<ReleaseJobState, 'done' | 'failed'>, message: string | null): Promise<void> {
    await this.dataSource.query(
      `UPDATE release_job SET state = $2, stage = CASE $2 WHEN 'done' THEN 'Finished' ELSE stage END,
         done = CASE $2 WHEN 'done' THEN total ELSE done END, message = $3, updated_at = now() WHERE id = $1`,
      [id, state, message],
    );
  }

  /** Runs `work` unless another process is at the jobs; a process that is killed lets go of them at once. False: somebody else has them. */
  async alone(work: () => Promise<void>): Promise<boolean> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      const [lock] = (await runner.query(`SELECT pg_try_advisory_lock(${KEY}) AS held`)) as { held: boolean }[];
      if (!lock?.held) return false;
      try {
        await work();
        return true;
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(${KEY})`).catch(() => undefined);
      }
    } finally {
      await runner.release();
    }
  }
}
