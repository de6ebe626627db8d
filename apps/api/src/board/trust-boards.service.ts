import type { OdsCode } from '@boardmark/assessment';
import { Injectable, NotImplementedException } from '@nestjs/common';
import type { AgreementView } from './model/agreement.model.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { ChangeView } from './model/change-view.model.js';
import type { NextLevel, PrivacyStatement, TrustBoard } from './model/trust-board.model.js';
import type { TrustPosition } from './model/trust-position.model.js';

/** A board about itself. */
@Injectable()
export class TrustBoardsService {
  find(release: BoardRelease, code: OdsCode): Promise<TrustBoard | null> {
    throw new NotImplementedException([release.id, code]);
  }

  position(board: TrustBoard, group: string | null): Promise<TrustPosition> {
    throw new NotImplementedException([board.code, group]);
  }

  agreement(board: TrustBoard): Promise<AgreementView> {
    throw new NotImplementedException(board.code);
  }

  change(board: TrustBoard, group: string | null): Promise<ChangeView> {
    throw new NotImplementedException([board.code, group]);
  }

  nextLevel(board: TrustBoard): Promise<NextLevel[]> {
    throw new NotImplementedException(board.code);
  }

  privacy(board: TrustBoard): PrivacyStatement[] {
    throw new NotImplementedException(board.code);
  }
}
