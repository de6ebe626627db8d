import type { OdsCode } from '@boardmark/assessment';
import type { GroupKind } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';
import { groupsOfTrust } from './groups-of-trust.js';
import type { BoardGroup } from './model/board-group.model.js';
import type { BoardMatrix } from './model/board-matrix.model.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { BoardGroupView } from './model/group-cell.model.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { toBoardMatrix } from './to-board-matrix.js';
import { toBoardGroup, toGroupCell } from './to-group-cell.js';

/** What every peer may read of a release: registered groups and their released cells. */
@Injectable()
export class PeerGroupsService {
  constructor(private readonly ledgers: PeerLedgersService) {}

  async groups(release: BoardRelease): Promise<BoardGroup[]> {
    const ledger = await this.ledgers.of(release);
    return ledger.groups.map((group) => toBoardGroup(ledger, group));
  }

  async group(release: BoardRelease, id: string): Promise<BoardGroupView | null> {
    const ledger = await this.ledgers.of(release);
    const group = ledger.group(id);
    if (!group) return null;
    const themes = release.round.framework.themes.map(({ code }) => ({ theme: code, cell: toGroupCell(ledger, group, code) }));
    return { group: toBoardGroup(ledger, group), themes };
  }

  async matrix(release: BoardRelease, kind: GroupKind): Promise<BoardMatrix> {
    const themes = release.round.framework.themes.map(({ code }) => code);
    return toBoardMatrix(await this.ledgers.of(release), kind, themes);
  }

  async ofTrust(release: BoardRelease, code: OdsCode): Promise<BoardGroup[]> {
    const ledger = await this.ledgers.of(release);
    return groupsOfTrust(ledger, code).map((group) => toBoardGroup(ledger, group));
  }

  async members({ memberCodes, names }: BoardGroup): Promise<OrganisationRef[]> {
    const named = await names();
    return memberCodes.flatMap((code) => named.get(code) ?? []).sort((a, b) => a.shortName.localeCompare(b.shortName, 'en'));
  }
}
