import { Injectable } from '@nestjs/common';
import { ReleaseQueue } from '../releases/jobs/release-queue.js';
import { RemindersService } from '../submissions/collection/reminders.service.js';
import { BoardRoundsService } from './board-rounds.service.js';

/** The two invented people who sign for the rounds that ship. */
const SIGNATURES = {
  preparedBy: 'Hazel Quillfeather, invented administrator',
  confirmedBy: 'Bram Oakhollow, invented reviewer',
} as const;

/** What a server does beside answering requests. */
@Injectable()
export class BackgroundWork {
  constructor(
    private readonly queue: ReleaseQueue,
    private readonly boardRounds: BoardRoundsService,
    private readonly reminders: RemindersService,
  ) {}

  /** Works on the queue of releases; brings in the board rounds that ship and asks for their release, oldest first. */
  async begin(): Promise<void> {
    await this.queue.listen();
    this.reminders.begin();
    const waiting = new Set(await this.queue.unfinishedRounds());
    for (const round of await this.boardRounds.importBoardRounds())
      if (!waiting.has(round)) await this.queue.add(round, { kind: 'release', ...SIGNATURES });
  }
}
