import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

@Injectable()
export class OtherImportsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Whether a round holds the scores of any file but these. */
  async exist(roundId: string, fileHashes: readonly string[]): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>(
      `SELECT 1 FROM import WHERE round_id = $1 AND status = 'committed' AND file_hash <> ALL ($2::text[]) LIMIT 1`,
      [roundId, fileHashes],
    );
    return rows.length > 0;
  }
}
