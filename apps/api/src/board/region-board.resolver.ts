import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { RegionBoard, SubmissionHistory } from './model/system-board.model.js';
import { RegionBoardsService } from './region-boards.service.js';

@Resolver(() => RegionBoard)
export class RegionBoardResolver {
  constructor(private readonly boards: RegionBoardsService) {}

  @ResolveField(() => SubmissionHistory)
  submissions(@Parent() board: RegionBoard): Promise<SubmissionHistory> {
    return this.boards.submissions(board);
  }
}
