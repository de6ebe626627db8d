import { illustrativeRounds, type IllustrativeRound } from '@boardmark/illustrative-data';
import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { RoundsRepository } from '../frameworks/rounds.repository.js';
import { ImportsService } from '../submissions/imports.service.js';
import { shippedFile } from './shipped-file.js';

const log = new Logger('Rounds');
const DIRECTOR = 'Rowan Thistlewick, invented director';

/** Brings the confidential rounds of invented organisations in by the way of every other round. */
@Injectable()
export class BoardRoundsService implements BeforeApplicationShutdown {
  private work: Promise<unknown> = Promise.resolve();
  private stopping = false;

  constructor(
    private readonly rounds: RoundsRepository,
    private readonly imports: ImportsService,
  ) {}

  /**
   * Imports and signs off the answers and supplied scores of every board round that ships and is open, oldest first. What an earlier call
   * has stored is not stored again; a stop of the application ends it after the file at hand.
   *
   * @returns the rounds that are open and complete, oldest first
   */
  importBoardRounds(): Promise<string[]> {
    const work = this.importAll();
    this.work = work.catch(() => undefined);
    return work;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.work;
  }

  private async importAll(): Promise<string[]> {
    const complete: string[] = [];
    for (const shipped of illustrativeRounds) {
      if (shipped.contents !== 'responses' || this.stopping) continue;
      const round = await this.rounds.find(shipped.id);
      if (round?.status === 'open' && (await this.importRound(shipped))) complete.push(shipped.id);
    }
    return complete;
  }

  private async importRound({ id, files, scoreFiles }: IllustrativeRound): Promise<boolean> {
    const started = performance.now();
    const parts = [
      ...files.map((name) => ({ name, contents: 'responses' as const })),
      ...scoreFiles.map((name) => ({ name, contents: 'scores' as const })),
    ];
    for (const { name, contents } of parts) {
      if (this.stopping) return false;
      const source = { name, path: shippedFile(name) };
      const outcome = await this.imports.commit(source, id, { contents, signedOffBy: DIRECTOR });
      if (outcome.outcome === 'rejected') {
        log.warn(`Round ${id} does not take ${name}: ${outcome.problems[0]?.message ?? 'unknown problem'}`);
        return false;
      }
    }
    log.log(`${id} imported in ${Math.round(performance.now() - started)} ms`);
    return true;
  }
}
