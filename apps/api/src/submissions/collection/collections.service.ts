import type { OdsCode } from '@boardmark/assessment';
import { Inject, Injectable } from '@nestjs/common';
import { hashToken, newToken } from '../../access/sessions/token.js';
import type { Viewer } from '../../access/viewer.js';
import { AuditLog } from '../../audit/audit-log.service.js';
import type { Config } from '../../config/config.js';
import { CONFIG } from '../../config/config.module.js';
import { RoundsRepository } from '../../frameworks/rounds.repository.js';
import { MailService } from '../../mail/mail.service.js';
import { OrganisationRefsRepository } from '../../organisations/organisation-refs.repository.js';
import { SubmissionLocked, SubmissionNotFound } from '../sign-off-result.model.js';
import { SubmissionsRepository } from '../submissions.repository.js';
import { checkMembers, normaliseEmail } from './check-members.js';
import { CollectionChanged, MembersRefused, type BoardMember, type Collection, type OpenCollection } from './collection.model.js';
import { CollectionsRepository, type StoredCollection, type Transaction } from './collections.repository.js';
import { invitationMail } from './invitation-mail.js';
import { linkAddress } from './link-address.js';

export type CollectionOutcome = CollectionChanged | MembersRefused | SubmissionNotFound | SubmissionLocked;

/** Collecting the answers of a board: by whoever leads for it, who never learns who has answered. */
@Injectable()
export class CollectionsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly collections: CollectionsRepository,
    private readonly submissions: SubmissionsRepository,
    private readonly rounds: RoundsRepository,
    private readonly organisations: OrganisationRefsRepository,
    private readonly mail: MailService,
    private readonly audit: AuditLog,
  ) {}

  /** Rounds that take answers of the boards that somebody leads for. */
  async open(viewer: Viewer): Promise<OpenCollection[]> {
    const found: OpenCollection[] = [];
    for (const organisation of viewer.leads)
      for (const { id, name, illustrative } of await this.collections.openRounds(organisation))
        found.push({ round: id, roundName: name, organisation, illustrative });
    return found;
  }

  /** Null for every organisation but those that the viewer leads for. */
  async find(viewer: Viewer, round: string, organisation: OdsCode): Promise<Collection | null> {
    if (!viewer.leads.includes(organisation)) return null;
    const found = await this.collections.of(round, organisation);
    return found && this.describe(round, organisation, found);
  }

  /** Invites members of a board, each by a link of their own. Nobody is invited when something is wrong with one of them. */
  async invite(
    viewer: Viewer,
    round: string,
    organisation: OdsCode,
    members: readonly BoardMember[],
  ): Promise<CollectionOutcome> {
    const problems = checkMembers(members);
    if (problems.length > 0) return new MembersRefused(problems);
    const invited = members.map(({ email, role }) => ({ email: normaliseEmail(email), role, token: newToken() }));
    const outcome = await this.change(viewer, round, organisation, async (stored, manager) => {
      const submission = stored.submission ?? (await this.collections.begin(round, organisation, manager));
      const hashed = invited.map(({ email, role, token }) => ({ email, role, tokenHash: hashToken(token) }));
      await this.collections.invite(submission, hashed, manager);
      const subject = `submission:${organisation}@${round}`;
      await this.audit.recordIn(manager, {
        actor: viewer.id,
        action: 'board_invited',
        subject,
        details: { members: hashed.length },
      });
    });
    if (!('open' in outcome)) return outcome;
    const links = invited.map(({ email, token }) => ({ email, address: linkAddress(this.config, token) }));
    const facts = { round: outcome.roundName, organisation: outcome.organisation.name, closesOn: outcome.closesOn };
    const mails = links.map(({ email, address }) => invitationMail({ to: email, address, ...facts }, 'first'));
    const taken = this.mail.ready ? await this.mail.send(mails) : [];
    const demo = this.config.mode === 'demo' && !this.mail.ready;
    const notSent = demo ? 0 : mails.length - taken.filter(Boolean).length;
    return new CollectionChanged({ collection: outcome, notSent, demoLinks: demo ? links : [] });
  }

  /** Takes a link back. What was answered with it stays. */
  async withdraw(viewer: Viewer, round: string, organisation: OdsCode, id: string): Promise<CollectionOutcome> {
    const outcome = await this.change(viewer, round, organisation, async ({ submission }, manager) => {
      if (submission === null || !(await this.collections.withdraw(submission, id, manager))) return;
      const subject = `submission:${organisation}@${round}`;
      await this.audit.recordIn(manager, { actor: viewer.id, action: 'invitation_withdrawn', subject });
    });
    return 'open' in outcome ? new CollectionChanged({ collection: outcome, notSent: 0, demoLinks: [] }) : outcome;
  }

  private async change(
    viewer: Viewer,
    round: string,
    organisation: OdsCode,
    work: (stored: StoredCollection, manager: Transaction) => Promise<void>,
  ): Promise<Collection | SubmissionNotFound | SubmissionLocked> {
    if (!viewer.leads.includes(organisation)) return new SubmissionNotFound(round, organisation);
    const refused = await this.collections.inTransaction(async (manager) => {
      await this.submissions.lockRound(round, manager);
      const stored = await this.collections.of(round, organisation, manager);
      if (!stored) return new SubmissionNotFound(round, organisation);
      const locked = (message: string) => new SubmissionLocked(round, organisation, message);
      if (stored.status !== 'open') return locked('The round is closed.');
      if (stored.byForm === false && stored.submission !== null)
        return locked('The answers of this board were handed in as a file.');
      if (stored.director !== null) return locked(`${stored.director} has signed this submission off already.`);
      await work(stored, manager);
      return null;
    });
    if (refused) return refused;
    const changed = await this.collections.of(round, organisation);
    return changed ? this.describe(round, organisation, changed) : new SubmissionNotFound(round, organisation);
  }

  private async describe(round: string, organisation: OdsCode, stored: StoredCollection): Promise<Collection> {
    const [found, refs] = await Promise.all([this.rounds.find(round), this.organisations.find([organisation])]);
    const { status, closesOn, byForm, answered, invitations, director, signedOffAt } = stored;
    return {
      round,
      roundName: found?.name ?? round,
      organisation: refs.get(organisation) ?? { code: organisation, name: organisation, shortName: organisation },
      illustrative: found?.illustrative ?? false,
      open: status === 'open',
      closesOn,
      byForm: byForm ?? true,
      answered,
      invitations: [...invitations],
      director,
      signedOffAt,
    };
  }
}
