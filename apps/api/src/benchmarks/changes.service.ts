import type { OdsCode } from '@boardmark/assessment';
import { type ChangeParameters, sayChange, sayChangeNote, sayEnglandChange, sayEnglandMeanChange } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import { RoundsRepository, type StoredRound } from '../frameworks/rounds.repository.js';
import { ReleasesRepository } from '../releases/releases.repository.js';
import type { ChangeSummary, GroupChange, SystemChange } from './change.model.js';
import type { Release } from './release.model.js';
import { ReleasedRepository } from './released.repository.js';
import type { ReleasedGroupChange } from './released-rows.js';

interface Comparison {
  readonly releaseId: string;
  readonly round: StoredRound;
  readonly previousRound: StoredRound;
  readonly england: GroupChange;
  readonly parameters: ChangeParameters;
}

/** Change between the latest two rounds of the framework's comparable series, which is never spliced with its measures. */
@Injectable()
export class ChangesService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly releases: ReleasesRepository,
    private readonly released: ReleasedRepository,
  ) {}

  async summary(release: Release): Promise<ChangeSummary | null> {
    const comparison = await this.comparison(release);
    if (!comparison) return null;
    const { england, round, previousRound, releaseId } = comparison;
    const systems = await this.named(releaseId, await this.released.groupChanges(releaseId, { level: 'system' }));
    const { nPanel, nImproved, nDeteriorated } = england;
    const nNoClearChange = nPanel - nImproved - nDeteriorated;
    const finding = sayEnglandChange({
      nPanel,
      nImproved,
      nDeteriorated,
      from: previousRound.label,
      to: round.label,
      step: comparison.parameters.verdictStep,
    });
    return {
      finding,
      note: sayEnglandMeanChange(england),
      previousRound,
      round,
      england,
      nImproved,
      nNoClearChange,
      nDeteriorated,
      systems,
    };
  }

  async ofSystem(release: Release, code: OdsCode): Promise<SystemChange | null> {
    const comparison = await this.comparison(release);
    if (!comparison) return null;
    const { releaseId, england, round, previousRound } = comparison;
    const [system] = await this.named(releaseId, await this.released.groupChanges(releaseId, { level: 'system', code }));
    if (!system) return null;
    const trusts = await this.released.trustChanges(releaseId, code);
    return {
      finding: sayChange({ ...system, englandChange: england.change }),
      note: sayChangeNote({ step: comparison.parameters.verdictStep, pooledSd: comparison.parameters.pooledSd }),
      previousRound,
      round,
      system,
      england,
      trusts,
    };
  }

  private async comparison(release: Release): Promise<Comparison | null> {
    const latest = await this.released.latestChange(release.round.framework.framework);
    if (!latest) return null;
    const [round, previousRound, changes, head] = await Promise.all([
      this.rounds.find(latest.round),
      this.rounds.find(latest.previousRound),
      this.released.groupChanges(latest.releaseId, { level: 'england' }),
      this.releases.current(latest.round),
    ]);
    const [england] = changes;
    const parameters = head?.parameters.change;
    const sameWorld = round?.illustrative === release.round.illustrative;
    return round && previousRound && england && parameters && sameWorld
      ? { releaseId: latest.releaseId, round, previousRound, parameters, england: { ...england, name: 'England' } }
      : null;
  }

  private async named(releaseId: string, changes: readonly ReleasedGroupChange[]): Promise<GroupChange[]> {
    const codes = changes.map((change) => change.code);
    const names = new Map((await this.released.organisations(releaseId, codes)).map((o) => [o.code, o.shortName]));
    return changes.map((change) => ({ ...change, name: names.get(change.code) ?? change.code }));
  }
}
