import { randomUUID } from 'node:crypto';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSourceAddress } from '../../database/data-source-address.js';
import { CannotReleaseError } from '../cannot-release.js';
import { BoardReleasesService } from '../board/board-releases.service.js';
import type { ReleaseJob } from '../release-job.model.js';
import { connectionLost } from './connection-lost.js';
import { ReleaseJobsRepository, type StoredJob } from './release-jobs.repository.js';
import type { ReleaseWork } from './release-work.js';

const QUEUE = 'board-release';
const log = new Logger('Releases');

/** A job that a killed process left behind is taken up again after at most this long. */
const SWEEP_MS = 30_000;

/** Releases of confidential rounds in the background: a queue in PostgreSQL that wakes every server that listens, and a list that one of them works off. */
@Injectable()
export class ReleaseQueue implements BeforeApplicationShutdown {
  private boss: PgBoss | null = null;
  private sweep: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(
    private readonly address: DataSourceAddress,
    private readonly jobs: ReleaseJobsRepository,
    private readonly releases: BoardReleasesService,
  ) {}

  /** Stores what is to be done; a server that listens takes it up. */
  async add(roundId: string, work: ReleaseWork): Promise<ReleaseJob> {
    const job = await this.jobs.create(randomUUID(), roundId, work);
    await this.send(job.id);
    return job;
  }

  /** Rounds on which work is under way or waits. */
  async unfinishedRounds(): Promise<string[]> {
    return (await this.jobs.unfinished()).map(({ round }) => round);
  }

  /** Begins to work on the queue, first on what was left unfinished. */
  async listen(): Promise<void> {
    this.boss = new PgBoss({ connectionString: this.address.url, max: 2, application_name: 'boardmark jobs', schedule: false });
    this.boss.on('error', (error) => {
      if (!this.stopping) log.warn(`The queue: ${error.message}`);
    });
    await this.boss.start();
    await this.boss.createQueue(QUEUE);
    await this.takeUpUnfinished();
    await this.boss.work(QUEUE, { batchSize: 1, pollingIntervalSeconds: 0.5 }, () => this.drain());
    this.sweep = setInterval(() => void this.takeUpUnfinished().catch(() => undefined), SWEEP_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    clearInterval(this.sweep);
    await this.boss?.stop({ graceful: false, wait: false, close: true }).catch(() => undefined);
  }

  /**
   * Works off what is unfinished, oldest first. One server does so at a time: a round must never be released while the release of one before it
   * waits, which it could not be any more.
   */
  async drain(): Promise<void> {
    await this.jobs.alone(async () => {
      for (;;) {
        const [job] = await this.jobs.unfinished();
        if (!job || this.stopping) return;
        await this.run(job);
      }
    });
  }

  private async run(job: StoredJob): Promise<void> {
    try {
      await this.work(job);
      await this.jobs.finish(job.id, 'done', null);
    } catch (error) {
      if (this.stopping) return;
      if (connectionLost(error)) throw error;
      const refused = error instanceof CannotReleaseError;
      if (!refused) log.error(error instanceof Error ? error.stack : String(error));
      await this.jobs.finish(job.id, 'failed', refused ? error.message : 'The computation failed; the log says why.');
    }
  }

  private async work({ id, round, work }: StoredJob): Promise<void> {
    const onStage = (stage: Parameters<ReleaseJobsRepository['tellStage']>[1]) =>
      void this.jobs.tellStage(id, stage).catch(() => undefined);
    if (work.kind === 'prepare') await this.releases.prepare(round, work, onStage);
    else if ('contentHash' in work) await this.releases.confirm(round, work, onStage);
    else await this.releases.release(round, { ...work, reason: null }, onStage);
  }

  private async takeUpUnfinished(): Promise<void> {
    for (const { id } of await this.jobs.unfinished()) await this.send(id);
  }

  private async send(id: string): Promise<void> {
    await this.boss?.send(QUEUE, { id }, { singletonKey: id, retryLimit: 3, retryDelay: 2, expireInMinutes: 15 });
  }
}
