import type { GroupKind } from '@boardmark/disclosure';
import { Injectable, NotImplementedException } from '@nestjs/common';
import type { BoardGroup } from './model/board-group.model.js';
import type { BoardMatrix } from './model/board-matrix.model.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { BoardGroupView } from './model/group-cell.model.js';

/** What every peer may read of a release: registered groups and their released cells. */
@Injectable()
export class PeerGroupsService {
  groups(release: BoardRelease): Promise<BoardGroup[]> {
    throw new NotImplementedException(release.id);
  }

  group(release: BoardRelease, id: string): Promise<BoardGroupView | null> {
    throw new NotImplementedException([release.id, id]);
  }

  matrix(release: BoardRelease, kind: GroupKind): Promise<BoardMatrix> {
    throw new NotImplementedException([release.id, kind]);
  }

  ofTrust(release: BoardRelease, code: string): Promise<BoardGroup[]> {
    throw new NotImplementedException([release.id, code]);
  }
}
