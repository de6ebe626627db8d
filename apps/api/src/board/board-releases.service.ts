import { Injectable, NotImplementedException } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import type { RoundNotReleased } from '../benchmarks/release.model.js';
import type { Round } from '../frameworks/round.model.js';
import type { BoardRelease } from './model/board-release.model.js';

/** Released rounds of confidential frameworks. */
@Injectable()
export class BoardReleasesService {
  rounds(viewer: Viewer): Promise<Round[]> {
    throw new NotImplementedException(viewer.id);
  }

  release(viewer: Viewer, roundId: string): Promise<BoardRelease | RoundNotReleased> {
    throw new NotImplementedException([viewer.id, roundId]);
  }

  series(release: BoardRelease): Promise<Round[]> {
    throw new NotImplementedException(release.id);
  }
}
