import type { Disclosed, ReleaseTable } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ReleaseParameters } from './compute-release.js';
import { RELEASE_TABLES, toReleaseRows, type Footprint } from './release-rows.js';

/** Head of a stored release. */
export interface ReleaseHead {
  readonly id: string;
  readonly roundId: string;
  readonly version: number;
  readonly comparedReleaseId: string | null;
  readonly contentHash: string;
  readonly parameters: ReleaseParameters;
  readonly releasedAt: string;
}

const HEAD = `id::text AS id, round_id AS "roundId", version, compared_release_id::text AS "comparedReleaseId", content_hash AS "contentHash",
  parameters, to_char(released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "releasedAt"`;

export type NewRelease = Pick<ReleaseHead, 'roundId' | 'version' | 'comparedReleaseId' | 'contentHash' | 'parameters'>;

@Injectable()
export class ReleasesRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(work);
  }

  /** The newest release of a round, which is the one that counts. */
  async current(roundId: string, manager: EntityManager = this.dataSource.manager): Promise<ReleaseHead | null> {
    const rows = await manager.query<ReleaseHead[]>(
      `SELECT ${HEAD} FROM release WHERE round_id = $1 ORDER BY version DESC LIMIT 1`,
      [roundId],
    );
    return rows[0] ?? null;
  }

  /** Every release that took the place of an earlier one, newest first. */
  replaced(): Promise<ReleaseHead[]> {
    return this.dataSource.query(`SELECT ${HEAD} FROM release WHERE version > 1 ORDER BY released_at DESC, id DESC`);
  }

  /** Stores a disclosed table as a release; a table that has not been through disclosure does not compile. */
  async store(
    release: NewRelease,
    table: Disclosed<ReleaseTable>,
    footprint: Footprint,
    manager: EntityManager,
  ): Promise<ReleaseHead> {
    const rows = toReleaseRows(table, footprint);
    const { roundId, version, comparedReleaseId, contentHash, parameters } = release;
    const [head] = await manager.query<ReleaseHead[]>(
      `INSERT INTO release (round_id, version, compared_release_id, content_hash, parameters) VALUES ($1, $2, $3, $4, $5) RETURNING ${HEAD}`,
      [roundId, version, comparedReleaseId, contentHash, JSON.stringify(parameters)],
    );
    if (!head) throw new Error('The release was not stored.');
    for (const table of RELEASE_TABLES) {
      const records = rows[table].map((row) => ({ ...row, release_id: head.id }));
      await manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
        JSON.stringify(records),
      ]);
    }
    return head;
  }

  async setRoundStatus(roundId: string, status: 'released', manager: EntityManager): Promise<void> {
    await manager.query('UPDATE round SET status = $2 WHERE id = $1', [roundId, status]);
  }
}
