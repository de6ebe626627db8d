import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import type { BoardGroup } from './model/board-group.model.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { SystemBoard } from './model/system-board.model.js';
import { NamedRepository } from './named.repository.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { refOf } from './ref-of.js';
import { ScopeViewService } from './scope-view.service.js';
import { toBoardGroup } from './to-group-cell.js';

/** A system about its own trusts, for those in whose scope it is. */
@Injectable()
export class SystemBoardsService {
  constructor(
    private readonly named: NamedRepository,
    private readonly scopes: ScopeViewService,
    private readonly peers: PeerLedgersService,
  ) {}

  async find(release: BoardRelease, code: OdsCode): Promise<SystemBoard | null> {
    const own = await this.named.aggregates(release, { system: code });
    const [first] = own;
    if (!first) return null;
    const { names, headline, coverage, trusts, aggregates } = await this.scopes.of(release, { system: code }, own, [
      code,
      first.region,
    ]);
    return { ...refOf(names, code), region: refOf(names, first.region), headline, coverage, trusts, aggregates, release };
  }

  async groups({ release, trusts }: SystemBoard): Promise<BoardGroup[]> {
    const ledger = await this.peers.of(release);
    const own = new Set(trusts.codes);
    return ledger.groups
      .filter(({ members }) => members.some((member) => own.has(member)))
      .map((group) => toBoardGroup(ledger, group));
  }
}
