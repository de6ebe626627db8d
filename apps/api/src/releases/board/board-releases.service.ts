import { Injectable } from '@nestjs/common';
import { SERVICE } from '../../audit/audit-entry.js';
import { AuditLog } from '../../audit/audit-log.service.js';
import type { StoredRound } from '../../frameworks/rounds.repository.js';
import { contentHash } from '../content-hash.js';
import type { CorrectionReason } from '../release-audit.entity.js';
import { CannotReleaseError } from '../cannot-release.js';
import { ReleasesRepository, type ReleaseHead } from '../releases.repository.js';
import { toClosedEntry, toReleaseEntries } from '../to-release-entries.js';
import { BoardComputer, type OnStage } from './board-computer.js';
import type { BoardInputs } from './board-inputs.js';
import { BoardInputsRepository } from './board-inputs.repository.js';
import { BoardReleasesRepository, type Signatures, type Transaction } from './board-releases.repository.js';
import { BoardSubmissionsRepository } from './board-submissions.repository.js';
import type { BoardRelease } from './compute-board-release.js';
import { requireNextInSeries, requireReason, requireTwoPeople } from './release-rules.js';

type Head = Pick<ReleaseHead, 'id' | 'version' | 'contentHash'>;

interface Computed {
  readonly inputs: BoardInputs;
  readonly content: BoardRelease;
  readonly hash: string;
  readonly current: ReleaseHead | null;
  /** Whether the round was open until now. */
  readonly closed: boolean;
}

interface Asked {
  /** Who the audit log says asked; the service itself when left out. */
  readonly actor?: string;
}

export interface Preparation extends Asked {
  readonly preparedBy: string;
  readonly reason: CorrectionReason | null;
}

export interface Confirmation extends Asked {
  readonly contentHash: string;
  readonly confirmedBy: string;
}

const NOT_PREPARED = 'This is not what was prepared. Read the disclosure report again.';
const silent: OnStage = () => undefined;

/** Closes and releases confidential rounds. One person prepares, another confirms exactly what was prepared. */
@Injectable()
export class BoardReleasesService {
  constructor(
    private readonly inputs: BoardInputsRepository,
    private readonly submissions: BoardSubmissionsRepository,
    private readonly boards: BoardReleasesRepository,
    private readonly releases: ReleasesRepository,
    private readonly computer: BoardComputer,
    private readonly audit: AuditLog,
  ) {}

  /** Closes a round for good and computes what would be released; nothing is released yet. */
  prepare(roundId: string, { preparedBy, reason, actor = SERVICE }: Preparation, onStage: OnStage = silent): Promise<string> {
    return this.boards.inTransaction(async (manager) => {
      await this.boards.lockRound(roundId, manager);
      requireReason(await this.releases.current(roundId, manager), reason);
      const { content, hash, closed } = await this.compute(roundId, manager, onStage);
      await this.boards.propose({ roundId, contentHash: hash, reason, preparedBy }, content.ledger, manager);
      const details = { contentHash: hash, preparedBy, reason };
      await this.audit.recordIn(manager, ...(closed ? [toClosedEntry(actor, roundId)] : []), {
        actor,
        action: 'release_proposed',
        subject: `round:${roundId}`,
        details,
      });
      return hash;
    });
  }

  /** Computes once more and releases, when that is what was prepared. */
  confirm(roundId: string, confirmation: Confirmation, onStage: OnStage = silent): Promise<Head> {
    const { contentHash: agreed, confirmedBy, actor } = confirmation;
    return this.boards.inTransaction(async (manager) => {
      await this.boards.lockRound(roundId, manager);
      const proposal = await this.boards.proposal(roundId, manager);
      if (!proposal) throw new CannotReleaseError(`Nothing is prepared for round ${roundId}.`);
      requireTwoPeople(proposal.preparedBy, confirmedBy);
      if (proposal.contentHash !== agreed) throw new CannotReleaseError(NOT_PREPARED);
      const computed = await this.compute(roundId, manager, onStage);
      if (computed.hash !== agreed) throw new CannotReleaseError(NOT_PREPARED);
      return this.store(roundId, computed, { ...proposal, confirmedBy, actor }, manager);
    });
  }

  /** Both steps at once, for rounds that ship. */
  release(roundId: string, signatures: Signatures & Asked, onStage: OnStage = silent): Promise<Head> {
    requireTwoPeople(signatures.preparedBy, signatures.confirmedBy);
    return this.boards.inTransaction(async (manager) => {
      const computed = await this.compute(roundId, manager, onStage);
      return this.store(roundId, computed, signatures, manager);
    });
  }

  private async compute(roundId: string, manager: Transaction, onStage: OnStage): Promise<Computed> {
    await this.boards.lockRound(roundId, manager);
    const round = await this.inputs.round(roundId, manager);
    const closed = await this.close(round, roundId, manager);
    const inputs = await this.inputs.load(round as StoredRound, manager);
    if (inputs.submissions.length === 0) throw new CannotReleaseError(`No board has signed off its part in round ${roundId}.`);
    const current = await this.releases.current(roundId, manager);
    if (!current) requireNextInSeries(inputs);
    const content = await this.computer.compute(inputs, onStage);
    const { groups, cells } = content.ledger;
    const { organisations, previous } = inputs;
    const comparedWith = previous?.releaseId ?? null;
    const hash = contentHash({ round: roundId, comparedWith, organisations, named: content.named, groups, cells });
    return { inputs, content, hash, current, closed };
  }

  /** Whether the round was open until now. */
  private async close(round: StoredRound | null, roundId: string, manager: Transaction): Promise<boolean> {
    if (round?.framework.visibility !== 'confidential')
      throw new CannotReleaseError(`There is no confidential round ${roundId}.`);
    if (round.status === 'draft') throw new CannotReleaseError(`Round ${roundId} has not been opened.`);
    if (round.status !== 'open') return false;
    await this.submissions.reshuffle(roundId, manager);
    await this.boards.setStatus(roundId, 'closed', manager);
    return true;
  }

  private async store(
    roundId: string,
    computed: Computed,
    { actor = SERVICE, ...signatures }: Signatures & Asked,
    manager: Transaction,
  ): Promise<Head> {
    await this.boards.dropProposal(roundId, manager);
    const { current, hash, closed } = computed;
    const unchanged = current?.contentHash === hash;
    const head = unchanged ? current : await this.storeVersion(roundId, computed, signatures, manager);
    const { preparedBy, confirmedBy, reason } = signatures;
    const done = { actor, roundId, head, closed, replaced: current !== null && !unchanged };
    await this.audit.recordIn(manager, ...toReleaseEntries({ ...done, signatures: { preparedBy, confirmedBy, reason } }));
    return head;
  }

  private async storeVersion(
    roundId: string,
    { inputs, content, hash, current }: Computed,
    signatures: Signatures,
    manager: Transaction,
  ): Promise<Head> {
    requireReason(current, signatures.reason);
    const { preparedBy, confirmedBy, reason } = signatures;
    const version = (current?.version ?? 0) + 1;
    const comparedReleaseId = inputs.previous?.releaseId ?? null;
    const release = { roundId, version, comparedReleaseId, contentHash: hash, preparedBy, confirmedBy, reason };
    const head = await this.boards.store(release, content, inputs.organisations, manager);
    await this.boards.setStatus(roundId, 'released', manager);
    return head;
  }
}
