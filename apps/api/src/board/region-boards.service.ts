import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './ledger.repository.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { RegionBoard, RegionSystem, SubmissionHistory } from './model/system-board.model.js';
import { NamedRepository } from './named.repository.js';
import type { NamedAggregateRow } from './named-rows.js';
import { refOf } from './ref-of.js';
import { ScopeViewService, type ScopeView } from './scope-view.service.js';
import { toSubmissionHistory } from './to-submission-history.js';

/** A region about its own systems and trusts, for those in whose scope it is. */
@Injectable()
export class RegionBoardsService {
  constructor(
    private readonly named: NamedRepository,
    private readonly ledgers: LedgerRepository,
    private readonly scopes: ScopeViewService,
  ) {}

  async find(release: BoardRelease, code: OdsCode): Promise<RegionBoard | null> {
    const rows = await this.named.aggregates(release, { region: code });
    const own = rows.filter(({ kind }) => kind === 'region');
    if (own.length === 0) return null;
    const ofSystems = rows.filter(({ kind }) => kind === 'system');
    const codes = [...new Set(ofSystems.map((row) => row.code))];
    const scope = await this.scopes.of(release, { region: code }, own, [code, ...codes]);
    const { headline, coverage, trusts, aggregates } = scope;
    const themes = release.round.framework.themes.map((theme) => theme.code);
    const systems = codes.map((system) => toRegionSystem(system, themes, ofSystems, scope));
    return { ...refOf(scope.names, code), headline, coverage, systems, trusts, aggregates, release };
  }

  async submissions({ code, release }: RegionBoard): Promise<SubmissionHistory> {
    const series = (await this.ledgers.series(release.round.series)).filter(
      ({ round }) => round.position <= release.round.position,
    );
    const submissions = await this.named.submissions(
      release,
      series.map(({ head }) => head.id),
      { region: code },
    );
    const codes = [...new Set(submissions.map((submission) => submission.code))];
    return toSubmissionHistory(series, submissions, await this.ledgers.names(codes, release.round.asAt));
  }
}

function toRegionSystem(
  code: OdsCode,
  themes: readonly string[],
  rows: readonly NamedAggregateRow[],
  { submissions, names }: ScopeView,
): RegionSystem {
  const members = submissions.filter(({ system }) => system === code);
  return {
    ...refOf(names, code),
    nEligible: members.length,
    nSubmitted: members.filter(({ submitted }) => submitted).length,
    means: themes.map((theme) => rows.find((row) => row.code === code && row.theme === theme)?.mean ?? null),
  };
}
