import { Injectable } from '@nestjs/common';
import type { Round } from '../../frameworks/round.model.js';
import { RoundsRepository } from '../../frameworks/rounds.repository.js';
import { CannotReleaseError } from '../cannot-release.js';
import type { Confirmation } from '../board/board-releases.service.js';
import { requireTwoPeople } from '../board/release-rules.js';
import { ReleaseJobsRepository } from '../jobs/release-jobs.repository.js';
import { ReleaseQueue } from '../jobs/release-queue.js';
import type { ReleaseWork } from '../jobs/release-work.js';
import { ReleaseRefused, type ReleaseJob } from '../release-job.model.js';
import type { ReleaseProposal } from '../release-proposal.model.js';
import { codesIn } from './group-names.js';
import { ProposalsRepository } from './proposals.repository.js';
import { codesOf, toReportView } from './to-report-view.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an administrator does with a confidential round once its boards have answered. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly jobs: ReleaseJobsRepository,
    private readonly queue: ReleaseQueue,
  ) {}

  /** Rounds of confidential frameworks, released or not, newest first. */
  confidentialRounds(): Promise<Round[]> {
    return this.rounds.confidential();
  }

  async proposal(roundId: string): Promise<ReleaseProposal | null> {
    const round = await this.rounds.find(roundId);
    const found = round && (await this.proposals.find(roundId));
    if (!round || !found) return null;
    const { audit, report, ...head } = found;
    const viewers = [...report.worst, ...audit.series, ...audit.widths].flatMap(({ who, about }) => [who, about]);
    const groups = report.withheld.flatMap(({ group, by }) => [group, by ?? '']);
    const codes = [...viewers.flatMap(codesOf), ...groups.flatMap((id) => [...codesIn(id), ...codesIn(`:${id}`)])];
    const names = await this.proposals.names([...new Set(codes)], roundId);
    return { ...head, round, report: toReportView(report, audit, names) };
  }

  async job(id: string): Promise<ReleaseJob | null> {
    return UUID.test(id) ? this.jobs.find(id) : null;
  }

  prepare(roundId: string, work: Extract<ReleaseWork, { kind: 'prepare' }>): Promise<ReleaseJob | ReleaseRefused> {
    return this.begin(roundId, work, () => undefined);
  }

  confirm(roundId: string, confirmation: Required<Confirmation>): Promise<ReleaseJob | ReleaseRefused> {
    const { contentHash, confirmedBy } = confirmation;
    return this.begin(roundId, { kind: 'release', ...confirmation }, async () => {
      const proposal = await this.proposals.find(roundId);
      if (proposal?.contentHash !== contentHash)
        throw new CannotReleaseError('This is not what is prepared. Read the disclosure report again.');
      requireTwoPeople(proposal.preparedBy, confirmedBy);
    });
  }

  private async begin(
    roundId: string,
    work: ReleaseWork,
    check: () => void | Promise<void>,
  ): Promise<ReleaseJob | ReleaseRefused> {
    try {
      const round = await this.rounds.find(roundId);
      if (round?.framework.visibility !== 'confidential')
        throw new CannotReleaseError(`There is no confidential round ${roundId}.`);
      await check();
      return await this.queue.add(roundId, work);
    } catch (error) {
      if (error instanceof CannotReleaseError) return new ReleaseRefused(error.message);
      throw error;
    }
  }
}
