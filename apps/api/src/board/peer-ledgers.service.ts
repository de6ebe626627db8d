import { Injectable } from '@nestjs/common';
import { LedgerRepository } from './ledger.repository.js';
import type { BoardRelease } from './model/board-release.model.js';
import { PeerLedger } from './peer-ledger.js';

/** Reads the ledger of a release once for each request that asks for it. */
@Injectable()
export class PeerLedgersService {
  private readonly read = new WeakMap<BoardRelease, Promise<PeerLedger>>();

  constructor(private readonly ledgers: LedgerRepository) {}

  of(release: BoardRelease): Promise<PeerLedger> {
    const ledger = this.read.get(release) ?? this.load(release);
    this.read.set(release, ledger);
    return ledger;
  }

  private async load({ id, round }: BoardRelease): Promise<PeerLedger> {
    const { groups, cells } = await this.ledgers.ledger(id);
    const codes = [...new Set(groups.flatMap(({ members }) => members))];
    let names: ReturnType<PeerLedger['names']> | null = null;
    return new PeerLedger(groups, cells, () => (names ??= this.ledgers.names(codes, round.asAt)));
  }
}
