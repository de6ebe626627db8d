import type { OdsCode } from '@boardmark/assessment';
import { sayPrivacy } from '@boardmark/benchmarking';
import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './ledger.repository.js';
import type { BoardRelease } from './model/board-release.model.js';
import type { PrivacyStatement, TrustBoard } from './model/trust-board.model.js';
import { NamedRepository } from './named.repository.js';
import { refOf } from './ref-of.js';

/** A board about itself, for those in whose scope its trust is. */
@Injectable()
export class TrustBoardsService {
  constructor(
    private readonly named: NamedRepository,
    private readonly ledgers: LedgerRepository,
  ) {}

  async find(release: BoardRelease, code: OdsCode): Promise<TrustBoard | null> {
    const { submissions, results } = await this.named.trusts(release, { trust: code });
    const [submission] = submissions;
    if (!submission) return null;
    const { system, region, sector, nResponses, boardSize, submitted, contents } = submission;
    const names = await this.ledgers.names([code, system, region], release.round.asAt);
    return {
      ...refOf(names, code),
      system: refOf(names, system),
      region: refOf(names, region),
      sector,
      nResponses,
      boardSize,
      submitted,
      suppliedAsScores: contents === 'scores',
      release,
      results,
    };
  }

  privacy({ shortName, system, region }: TrustBoard): PrivacyStatement[] {
    return sayPrivacy({ trust: shortName, system: system.shortName, region: region.shortName });
  }
}
