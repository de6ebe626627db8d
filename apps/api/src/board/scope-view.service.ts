import type { OdsCode } from '@boardmark/assessment';
import { sayCoverage, sayScopeHeadline } from '@boardmark/benchmarking';
import { describeShown } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';
import { LedgerRepository } from './ledger.repository.js';
import type { BoardRelease } from './model/board-release.model.js';
import { NotAvailableAtThisLevel } from './model/group-cell.model.js';
import type { NamedAggregate } from './model/named-matrix.model.js';
import type { SystemBoard } from './model/system-board.model.js';
import type { NamedFilter } from './named-filter.js';
import { NamedRepository } from './named.repository.js';
import type { NamedAggregateRow, NamedSubmission } from './named-rows.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { refOf } from './ref-of.js';
import { toGroupCell } from './to-group-cell.js';
import { toNamedMatrix } from './to-named-matrix.js';

type ScopeParts = Pick<SystemBoard, 'headline' | 'coverage' | 'trusts' | 'aggregates'>;

export interface ScopeView extends ScopeParts {
  readonly submissions: readonly NamedSubmission[];
  readonly names: ReadonlyMap<OdsCode, OrganisationRef>;
}

const ENGLAND = 'england';

/** What a system and a region have in common about their own trusts: by name, exact, and in words beside England's released figures. */
@Injectable()
export class ScopeViewService {
  constructor(
    private readonly named: NamedRepository,
    private readonly ledgers: LedgerRepository,
    private readonly peers: PeerLedgersService,
  ) {}

  /** `own`: the exact figures of the system or region itself; `others`: codes to be named besides those of trusts. */
  async of(
    release: BoardRelease,
    filter: NamedFilter,
    own: readonly NamedAggregateRow[],
    others: readonly OdsCode[],
  ): Promise<ScopeView> {
    const { submissions, results } = await this.named.trusts(release, filter);
    const codes = new Set([...others, ...submissions.flatMap(({ code, system, region }) => [code, system, region])]);
    const names = await this.ledgers.names([...codes], release.round.asAt);
    const themes = release.round.framework.themes.map(({ code }) => code);
    return {
      headline: await this.headline(release, own),
      coverage: coverage(submissions, names),
      trusts: toNamedMatrix(themes, submissions, results, names),
      aggregates: await this.aggregates(release, own),
      submissions,
      names,
    };
  }

  private async headline(release: BoardRelease, own: readonly NamedAggregateRow[]): Promise<ScopeView['headline']> {
    const ledger = await this.peers.of(release);
    const themes = release.round.framework.themes.map(({ code, name }) => {
      const row = own.find(({ theme }) => theme === code);
      const england = ledger.cell(ENGLAND, code)?.mean ?? null;
      return {
        name,
        mean: row?.mean ?? null,
        ciLow: row?.ciLow ?? null,
        ciHigh: row?.ciHigh ?? null,
        england: england && describeShown(england, ledger.group(ENGLAND)?.nEligible),
      };
    });
    return sayScopeHeadline({ who: 'Trusts here', themes });
  }

  private async aggregates(release: BoardRelease, own: readonly NamedAggregateRow[]): Promise<NamedAggregate[]> {
    const ledger = await this.peers.of(release);
    const group = ledger.group(ENGLAND);
    return release.round.framework.themes.flatMap(({ code }) => {
      const row = own.find(({ theme }) => theme === code);
      return row ? [{ ...row, england: group ? toGroupCell(ledger, group, code) : new NotAvailableAtThisLevel(null) }] : [];
    });
  }
}

function coverage(submissions: readonly NamedSubmission[], names: ReadonlyMap<OdsCode, OrganisationRef>): ScopeView['coverage'] {
  const nSubmitted = submissions.filter(({ submitted }) => submitted).length;
  const missing = submissions
    .filter(({ submitted }) => !submitted)
    .map(({ code }) => ({ name: refOf(names, code).shortName, system: null }));
  return sayCoverage({
    nEligible: submissions.length,
    nOrganisations: nSubmitted,
    nSubmissions: nSubmitted,
    byCareSetting: false,
    missing,
    countedElsewhere: [],
  });
}
