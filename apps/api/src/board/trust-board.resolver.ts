import { Args, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AgreementView } from './model/agreement.model.js';
import { BoardGroup } from './model/board-group.model.js';
import { ChangeView } from './model/change-view.model.js';
import { NextLevel, PrivacyStatement, TrustBoard } from './model/trust-board.model.js';
import { TrustPosition } from './model/trust-position.model.js';
import { PeerGroupsService } from './peer-groups.service.js';
import { toAgreementView } from './to-agreement-view.js';
import { toNextLevels } from './to-next-levels.js';
import { TrustBoardsService } from './trust-boards.service.js';
import { TrustChangesService } from './trust-changes.service.js';
import { isOwn, TrustPositionsService } from './trust-positions.service.js';

@Resolver(() => TrustBoard)
export class TrustBoardResolver {
  constructor(
    private readonly boards: TrustBoardsService,
    private readonly peers: PeerGroupsService,
    private readonly positions: TrustPositionsService,
    private readonly changes: TrustChangesService,
  ) {}

  @ResolveField(() => [BoardGroup], {
    description: 'Registered groups that the trust belongs to, best comparison first; the first is the default.',
  })
  groups(@Parent() board: TrustBoard): Promise<BoardGroup[]> {
    return this.peers.ofTrust(board.release, board.code);
  }

  @ResolveField(() => TrustPosition, {
    description: 'Beside a group; the default one when it is left out or not one of `groups`.',
  })
  position(
    @Parent() board: TrustBoard,
    @Args('group', { type: () => ID, nullable: true }) group: string | null,
  ): Promise<TrustPosition> {
    return this.positions.of(board, group);
  }

  @ResolveField(() => AgreementView)
  agreement(@Parent() board: TrustBoard): AgreementView {
    return toAgreementView(board, isOwn(board));
  }

  @ResolveField(() => ChangeView)
  change(
    @Parent() board: TrustBoard,
    @Args('group', { type: () => ID, nullable: true, description: 'Whose line is drawn beside the own one.' })
    group: string | null,
  ): Promise<ChangeView> {
    return this.changes.of(board, group);
  }

  @ResolveField(() => [NextLevel], { description: 'The two lowest own scores and what comes next.' })
  nextLevel(@Parent() board: TrustBoard): NextLevel[] {
    return toNextLevels(board);
  }

  @ResolveField(() => [PrivacyStatement], { description: 'Who may see what of this trust.' })
  privacy(@Parent() board: TrustBoard): PrivacyStatement[] {
    return this.boards.privacy(board);
  }
}
