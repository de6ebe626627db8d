import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { SubmissionLocked, SubmissionNotFound, SubmissionSignedOff } from './sign-off-result.model.js';
import { SubmissionsRepository } from './submissions.repository.js';

export type SignOffOutcome = SubmissionSignedOff | SubmissionNotFound | SubmissionLocked;

@Injectable()
export class SignOffService {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly audit: AuditLog,
  ) {}

  /** Signs off a submission for whoever answers for the trust; anyone else finds none. */
  async signOffOwn(viewer: Viewer, round: string, organisation: OdsCode, director: string): Promise<SignOffOutcome> {
    if (!viewer.leads.includes(organisation)) return new SubmissionNotFound(round, organisation);
    return this.signOff(round, organisation, director, viewer.id);
  }

  /**
   * Signs off and locks what an organisation has submitted to an open round. Signing off again in the same name is the first time again; in
   * another name it changes nothing.
   */
  signOff(round: string, organisation: OdsCode, director: string, actor: string): Promise<SignOffOutcome> {
    const name = director.trim();
    return this.submissions.inTransaction(async (manager) => {
      const status = await this.submissions.lockRound(round, manager);
      const [found] = await this.submissions.of(round, organisation, manager);
      if (status === null || !found) return new SubmissionNotFound(round, organisation);
      if (found.director !== null) {
        return found.director === name
          ? new SubmissionSignedOff(round, organisation, found)
          : new SubmissionLocked(round, organisation, `${found.director} has signed this submission off already.`);
      }
      if (status !== 'open') return new SubmissionLocked(round, organisation, 'The round is closed.');
      if (name === '') return new SubmissionLocked(round, organisation, 'The name of the director is empty.');
      if (!(await this.submissions.holdsAnything(round, organisation, manager)))
        return new SubmissionLocked(round, organisation, 'Nobody of the board has answered yet.');
      await this.submissions.signOff(round, organisation, name, manager);
      const subject = `submission:${organisation}@${round}`;
      await this.audit.recordIn(manager, { actor, action: 'sign_off', subject, details: { director: name } });
      const [signed] = await this.submissions.of(round, organisation, manager);
      return signed ? new SubmissionSignedOff(round, organisation, signed) : new SubmissionNotFound(round, organisation);
    });
  }
}
