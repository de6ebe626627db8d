import { Injectable } from '@nestjs/common';
import type { Viewer } from '../access/viewer.js';
import { RoundNotReleased } from '../benchmarks/release.model.js';
import type { StoredRound } from '../frameworks/rounds.repository.js';
import { LedgerRepository } from './ledger.repository.js';
import { BoardRelease } from './model/board-release.model.js';

/** Released rounds of confidential frameworks. */
@Injectable()
export class BoardReleasesService {
  constructor(private readonly ledgers: LedgerRepository) {}

  async rounds(): Promise<StoredRound[]> {
    return (await this.ledgers.rounds()).map(({ round }) => round);
  }

  async release(viewer: Viewer, roundId: string): Promise<BoardRelease | RoundNotReleased> {
    const released = await this.ledgers.round(roundId);
    return released ? new BoardRelease(released.head, released.round, viewer) : new RoundNotReleased(roundId);
  }

  async series({ round }: BoardRelease): Promise<StoredRound[]> {
    return (await this.ledgers.series(round.series)).map((released) => released.round);
  }
}
