import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { illustrativeRounds } from '@boardmark/illustrative-data';
import { publishedRounds, type PublishedRound } from '@boardmark/reference-data';
import { Injectable, Logger } from '@nestjs/common';
import { RoundsRepository } from '../frameworks/rounds.repository.js';
import { ReleasesService } from '../releases/releases.service.js';
import { ImportsService } from '../submissions/imports.service.js';
import { OtherImportsRepository } from './other-imports.repository.js';
import { shippedFile } from './shipped-file.js';

const log = new Logger('Rounds');

const hashOf = async (name: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(shippedFile(name)))
    .digest('hex');

/** Rounds whose results are published: the real ones, and in a demonstration that of invented organisations. */
const PUBLISHED: readonly PublishedRound[] = [
  ...publishedRounds,
  ...illustrativeRounds.filter(({ contents }) => contents === 'scores'),
];

/** Brings the published rounds that ship in by the way of every other round: import, close, release. */
@Injectable()
export class ShippedRoundsService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly imports: ImportsService,
    private readonly otherImports: OtherImportsRepository,
    private readonly releases: ReleasesService,
  ) {}

  /** Does nothing for rounds that are released; continues where an interrupted start left off; leaves scores of others alone. */
  async publish(): Promise<void> {
    for (const shipped of PUBLISHED) {
      const round = await this.rounds.find(shipped.id);
      if (round?.status !== 'open') continue;
      const hashes = await Promise.all(shipped.files.map(hashOf));
      if (await this.otherImports.exist(shipped.id, hashes)) warnOfOthers(shipped);
      else await this.publishRound(shipped);
    }
  }

  private async publishRound({ id, files }: PublishedRound): Promise<void> {
    const started = performance.now();
    for (const name of files) {
      const outcome = await this.imports.commit({ name, path: shippedFile(name) }, id);
      if (outcome.outcome === 'rejected')
        throw new Error(`${name} was refused: ${outcome.problems[0]?.message ?? 'unknown problem'}`);
    }
    const imported = performance.now();
    const { version, contentHash } = await this.releases.close(id);
    const ms = (from: number, to: number) => `${Math.round(to - from)} ms`;
    const times = `imported in ${ms(started, imported)}, released in ${ms(imported, performance.now())}`;
    log.log(`${id} version ${version} (${contentHash.slice(0, 12)}): ${times}`);
  }
}

function warnOfOthers({ id }: PublishedRound): void {
  log.warn(
    `Round ${id} holds scores of other files. The published ones are not imported and the round stays open; release it with: npm run release -- ${id}`,
  );
}
