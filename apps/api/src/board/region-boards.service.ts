import type { OdsCode } from '@boardmark/assessment';
import { Injectable, NotImplementedException } from '@nestjs/common';
import type { BoardRelease } from './model/board-release.model.js';
import type { RegionBoard, SubmissionHistory } from './model/system-board.model.js';

/** A region about its own systems and trusts. */
@Injectable()
export class RegionBoardsService {
  find(release: BoardRelease, code: OdsCode): Promise<RegionBoard | null> {
    throw new NotImplementedException([release.id, code]);
  }

  submissions(board: RegionBoard): Promise<SubmissionHistory> {
    throw new NotImplementedException(board.code);
  }
}
