import { Injectable } from '@nestjs/common';
import { SERVICE } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.service.js';
import { CannotReleaseError } from './cannot-release.js';
import { computeRelease } from './compute-release.js';
import { contentHash } from './content-hash.js';
import { ReleaseInputsRepository } from './release-inputs.repository.js';
import { Footprint } from './release-rows.js';
import { ReleasesRepository, type ReleaseHead } from './releases.repository.js';
import { toReleaseEntries } from './to-release-entries.js';

@Injectable()
export class ReleasesService {
  constructor(
    private readonly inputs: ReleaseInputsRepository,
    private readonly releases: ReleasesRepository,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Closes a round and releases it: load, aggregate, disclose and store in one transaction. A round that is released
   * already is computed again: equal content is the same release, different content its next version.
   */
  close(roundId: string, actor = SERVICE): Promise<ReleaseHead> {
    return this.releases.inTransaction(async (manager) => {
      await this.inputs.lockRound(roundId, manager);
      const round = await this.inputs.round(roundId, manager);
      if (!round) throw new CannotReleaseError(`There is no round ${roundId}.`);
      if (round.visibility === 'confidential')
        throw new CannotReleaseError(`Round ${roundId} is confidential: one person prepares its release, another confirms it.`);
      if (round.status === 'draft') throw new CannotReleaseError(`Round ${roundId} has not been opened.`);
      const inputs = await this.inputs.load(round, manager);
      if (inputs.scores.length === 0) throw new CannotReleaseError(`Round ${roundId} has no scores. Import them first.`);
      const earlier = await this.inputs.previousReleased(round, manager);
      const previous = earlier && (await this.inputs.load(earlier.round, manager));

      const { table, parameters } = computeRelease(inputs, previous);
      const { organisations } = inputs;
      const hash = contentHash({ round: roundId, comparedWith: earlier?.round.id ?? null, parameters, table, organisations });

      const current = await this.releases.current(roundId, manager);
      if (current?.contentHash === hash) return current;
      const version = (current?.version ?? 0) + 1;
      const release = { roundId, version, comparedReleaseId: earlier?.releaseId ?? null, contentHash: hash, parameters };
      const head = await this.releases.store(release, table, new Footprint(organisations), manager);
      await this.releases.setRoundStatus(roundId, 'released', manager);
      const done = { actor, roundId, head, closed: round.status === 'open', replaced: current !== null };
      await this.audit.recordIn(manager, ...toReleaseEntries(done));
      return head;
    });
  }
}
