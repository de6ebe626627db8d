import { Injectable } from '@nestjs/common';
import { ReleasedRepository } from '../benchmarks/released.repository.js';
import { RoundsRepository } from '../frameworks/rounds.repository.js';
import { ReleasesRepository, type ReleaseHead } from '../releases/releases.repository.js';
import { toCsv } from './csv.js';
import { csvMetadata } from './csv-metadata.js';
import { AGGREGATES, DATA_FILES, OWN_SCORES, SCORES, type AggregateRow, type DataFileSpec } from './data-files.js';

/** A file that exists; printing it is left to whoever does not have it yet. */
export interface DataFileContent {
  readonly mediaType: string;
  readonly etag: string;
  readonly print: () => Promise<string>;
}

function print<Row>(file: DataFileSpec<Row>, rows: readonly Row[]): string {
  const names = file.columns.map((column) => column.name);
  return toCsv(
    names,
    rows.map((row) => Object.fromEntries(file.columns.map((column) => [column.name, column.value(row)]))),
  );
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
    const themes = new Set(round.framework.themes.map((theme) => theme.code));
    return metadata
      ? {
          mediaType: 'application/csvm+json; charset=utf-8',
          etag,
          print: async () => JSON.stringify(csvMetadata(file, { ...head, round: round.name }), null, 2),
        }
      : { mediaType: 'text/csv; charset=utf-8; header=present', etag, print: () => this.rows(file, head, themes) };
  }

  private async rows(file: (typeof DATA_FILES)[number], { id }: ReleaseHead, themes: ReadonlySet<string>): Promise<string> {
    const listed = <Row extends { theme: string }>(rows: readonly Row[]) => rows.filter((row) => themes.has(row.theme));
    switch (file) {
      case AGGREGATES:
        return print(AGGREGATES, listed(await this.aggregates(id)));
      case OWN_SCORES:
        return print(OWN_SCORES, listed(await this.released.ownScores(id)));
      default:
        return print(SCORES, listed(await this.released.trustScores(id)));
    }
  }

  private async aggregates(releaseId: string): Promise<AggregateRow[]> {
    const [groups, cells] = await Promise.all([this.released.groups(releaseId, {}), this.released.cells(releaseId, {})]);
    const names = new Map(groups.map((group) => [`${group.level} ${group.code}`, group.name]));
    return cells.map((cell) => ({ ...cell, name: names.get(`${cell.level} ${cell.code}`) ?? cell.code }));
  }
}
