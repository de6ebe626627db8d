import { Injectable } from '@nestjs/common';
import { ReleasedRepository } from '../benchmarks/released.repository.js';
import { RoundsRepository, type StoredRound } from '../frameworks/rounds.repository.js';
import { ReleasesRepository, type ReleaseHead } from '../releases/releases.repository.js';
import { csvMetadata, type Provenance } from './csv-metadata.js';
import { AGGREGATES, DATA_FILES, OWN_SCORES, SCORES, type AggregateRow, type DataFileSpec } from './data-files.js';
import { markIllustrative } from './mark-illustrative.js';
import { printFile } from './print-file.js';

/** A file that exists; printing it is left to whoever does not have it yet. */
export interface DataFileContent {
  readonly mediaType: string;
  readonly etag: string;
  readonly print: () => Promise<string>;
}

const CSV = 'text/csv; charset=utf-8; header=present';
const METADATA = 'application/csvm+json; charset=utf-8';

function describe(file: (typeof DATA_FILES)[number], provenance: Provenance): string {
  const { columns, ...rest } = file as DataFileSpec<never>;
  return JSON.stringify(csvMetadata(markIllustrative({ ...rest, columns }, provenance.illustrative), provenance), null, 2);
}

@Injectable()
export class DataFilesService {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly releases: ReleasesRepository,
    private readonly released: ReleasedRepository,
  ) {}

  /** A file or its metadata (`scores.csv`, `scores.csv-metadata.json`) of a published, released round; null when there is none. */
  async find(framework: string, roundId: string, fileName: string): Promise<DataFileContent | null> {
    const [, name, metadata] = /^(.+)\.csv(-metadata\.json)?$/.exec(fileName) ?? [];
    const file = DATA_FILES.find((candidate) => candidate.name === name);
    const round = await this.rounds.find(roundId);
    if (!file || !round || round.framework.framework !== framework || round.framework.visibility !== 'published') return null;
    const head = await this.releases.current(roundId);
    if (!head) return null;
    const etag = `"${head.contentHash.slice(0, 32)}-${fileName}"`;
    const print = metadata
      ? () => Promise.resolve(describe(file, { ...head, round: round.name, illustrative: round.illustrative, published: true }))
      : () => this.rows(file, head, round);
    return { mediaType: metadata ? METADATA : CSV, etag, print };
  }

  private async rows(file: (typeof DATA_FILES)[number], { id }: ReleaseHead, round: StoredRound): Promise<string> {
    const themes = new Set(round.framework.themes.map(({ code }) => code));
    const print = <Row extends { theme: string }>(spec: DataFileSpec<Row>, rows: readonly Row[]) =>
      printFile(
        markIllustrative(spec, round.illustrative),
        rows.filter((row) => themes.has(row.theme)),
      );
    switch (file) {
      case AGGREGATES:
        return print(AGGREGATES, await this.aggregates(id));
      case OWN_SCORES:
        return print(OWN_SCORES, await this.released.ownScores(id));
      default:
        return print(SCORES, await this.released.trustScores(id));
    }
  }

  private async aggregates(releaseId: string): Promise<AggregateRow[]> {
    const [groups, cells] = await Promise.all([this.released.groups(releaseId, {}), this.released.cells(releaseId, {})]);
    const names = new Map(groups.map((group) => [`${group.level} ${group.code}`, group.name]));
    return cells.map((cell) => ({ ...cell, name: names.get(`${cell.level} ${cell.code}`) ?? cell.code }));
  }
}
