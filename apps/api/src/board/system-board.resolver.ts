import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { BoardGroup } from './model/board-group.model.js';
import { SystemBoard } from './model/system-board.model.js';
import { SystemBoardsService } from './system-boards.service.js';

@Resolver(() => SystemBoard)
export class SystemBoardResolver {
  constructor(private readonly boards: SystemBoardsService) {}

  @ResolveField(() => [BoardGroup], { description: 'Registered groups that trusts of the system belong to.' })
  groups(@Parent() board: SystemBoard): Promise<BoardGroup[]> {
    return this.boards.groups(board);
  }
}
