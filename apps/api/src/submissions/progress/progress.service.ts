import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../access/viewer.js';
import { AuditLog } from '../../audit/audit-log.service.js';
import { CollectionsRepository } from '../collection/collections.repository.js';
import { SubmissionLocked, SubmissionNotFound, SubmissionReopened } from '../sign-off-result.model.js';
import { SubmissionsRepository } from '../submissions.repository.js';
import type { SubmissionProgress } from './progress.model.js';
import { ProgressRepository } from './progress.repository.js';

export type ReopenOutcome = SubmissionReopened | SubmissionNotFound | SubmissionLocked;

/** Who has come how far with a round, and unlocking what was signed off too early. */
@Injectable()
export class ProgressService {
  constructor(
    private readonly progress: ProgressRepository,
    private readonly collections: CollectionsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly audit: AuditLog,
  ) {}

  of(round: string): Promise<SubmissionProgress[]> {
    return this.progress.of(round);
  }

  /** Unlocks a submission while its round is open, for a reason: by its region or an administrator. Afterwards there are corrections only. */
  async reopen(viewer: Viewer, round: string, organisation: OdsCode, reason: string): Promise<ReopenOutcome> {
    const mine = viewer.administrator || viewer.regions.includes((await this.progress.regionOf(round, organisation)) ?? '');
    if (!mine) return new SubmissionNotFound(round, organisation);
    if (reason.trim() === '') return new SubmissionLocked(round, organisation, 'Say why it is reopened.');
    return this.collections.inTransaction(async (manager) => {
      const status = await this.submissions.lockRound(round, manager);
      const [found] = await this.submissions.of(round, organisation, manager);
      if (status === null || !found) return new SubmissionNotFound(round, organisation);
      if (status !== 'open')
        return new SubmissionLocked(round, organisation, 'The round is closed: what is wrong needs a correction.');
      if (!(await this.collections.reopen(round, organisation, manager))) return new SubmissionReopened(round, organisation);
      const subject = `submission:${organisation}@${round}`;
      await this.audit.recordIn(manager, {
        actor: viewer.id,
        action: 'submission_reopened',
        subject,
        details: { reason: reason.trim() },
      });
      return new SubmissionReopened(round, organisation);
    });
  }
}
