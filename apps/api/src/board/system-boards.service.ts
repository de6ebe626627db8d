import type { OdsCode } from '@boardmark/assessment';
import { Injectable, NotImplementedException } from '@nestjs/common';
import type { BoardGroup } from './model/board-group.model.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { SystemBoard } from './model/system-board.model.js';

/** A system about its own trusts. */
@Injectable()
export class SystemBoardsService {
  find(release: BoardRelease, code: OdsCode): Promise<SystemBoard | null> {
    throw new NotImplementedException([release.id, code]);
  }

  groups(board: SystemBoard): Promise<BoardGroup[]> {
    throw new NotImplementedException(board.code);
  }
}
