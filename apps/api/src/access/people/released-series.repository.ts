import type { EarlierRelease, SeriesSuccession } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BoardInputsRepository } from '../../releases/board/board-inputs.repository.js';
import { EarlierReleasesRepository } from '../../releases/board/earlier-releases.repository.js';

/** Everything peers have read of a series, and who took over from whom in it. */
export interface ReleasedSeries {
  readonly releases: readonly EarlierRelease[];
  readonly successors: readonly SeriesSuccession[];
}

const NEXT = `
  SELECT r.illustrative, max(r.position) + 1 AS position
  FROM round r JOIN framework_version v ON v.id = r.framework_version_id JOIN framework f ON f.code = v.framework_code
  WHERE r.series = $1 AND f.visibility = 'confidential' GROUP BY 1`;

/** Reads a confidential series as the audit of its next round would. */
@Injectable()
export class ReleasedSeriesRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly inputs: BoardInputsRepository,
    private readonly earlier: EarlierReleasesRepository,
  ) {}

  /** Null for a series that has no confidential round. */
  find(series: string): Promise<ReleasedSeries | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const [next] = await manager.query<{ illustrative: boolean; position: number }[]>(NEXT, [series]);
      if (!next) return null;
      const { earlier } = await this.earlier.load({ series, position: next.position }, manager);
      return {
        releases: earlier,
        successors: await this.inputs.successors({ series, illustrative: next.illustrative }, manager),
      };
    });
  }
}
