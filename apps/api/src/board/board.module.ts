import { Module } from '@nestjs/common';
import { FrameworksModule } from '../frameworks/frameworks.module.js';
import { BoardGroupResolver } from './board-group.resolver.js';
import { BoardReleaseResolver } from './board-release.resolver.js';
import { BoardReleasesResolver } from './board-releases.resolver.js';
import { BoardReleasesService } from './board-releases.service.js';
import { LedgerRepository } from './ledger.repository.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { PeerLedgersService } from './peer-ledgers.service.js';
import { NamedRepository } from './named.repository.js';
import { RegionBoardResolver } from './region-board.resolver.js';
import { RegionBoardsService } from './region-boards.service.js';
import { ScopeViewService } from './scope-view.service.js';
import { SupportSessionsService } from './support-sessions.service.js';
import { SystemBoardResolver } from './system-board.resolver.js';
import { SystemBoardsService } from './system-boards.service.js';
import { TrustBoardResolver } from './trust-board.resolver.js';
import { TrustBoardsService } from './trust-boards.service.js';
import { TrustChangesService } from './trust-changes.service.js';
import { TrustPositionsService } from './trust-positions.service.js';

@Module({
  imports: [FrameworksModule],
  providers: [
    LedgerRepository,
    NamedRepository,
    SupportSessionsService,
    ScopeViewService,
    PeerLedgersService,
    BoardReleasesService,
    PeerGroupsService,
    TrustBoardsService,
    TrustPositionsService,
    TrustChangesService,
    SystemBoardsService,
    RegionBoardsService,
    BoardReleasesResolver,
    BoardReleaseResolver,
    BoardGroupResolver,
    TrustBoardResolver,
    SystemBoardResolver,
    RegionBoardResolver,
  ],
  exports: [BoardReleasesService, PeerLedgersService, TrustBoardsService, TrustPositionsService, NamedRepository],
})
export class BoardModule {}
