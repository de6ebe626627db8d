import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CorrectionReason } from '../release-audit.entity.js';
import type { ReleaseHead } from '../releases.repository.js';
import { BOARD_TABLES, toBoardRows } from './board-rows.js';
import type { BoardOrganisation } from './board-inputs.js';
import type { BoardRelease } from './compute-board-release.js';

/** What was prepared for a round and waits for a second person. */
export interface StoredProposal {
  readonly roundId: string;
  readonly contentHash: string;
  readonly reason: CorrectionReason | null;
  readonly preparedBy: string;
  readonly preparedAt: string;
}

/** A transaction that is under way. */
export type Transaction = EntityManager;

/** Who made a release, and why there is another version. */
export interface Signatures {
  readonly preparedBy: string;
  readonly confirmedBy: string;
  readonly reason: CorrectionReason | null;
}

export interface NewBoardRelease extends Signatures {
  readonly roundId: string;
  readonly version: number;
  readonly comparedReleaseId: string | null;
  readonly contentHash: string;
}

@Injectable()
export class BoardReleasesRepository {
  constructor(private readonly dataSource: DataSource) {}

  inTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL statement_timeout = 0');
      await manager.query('SET LOCAL idle_in_transaction_session_timeout = 0');
      return work(manager);
    });
  }

  /** Locks the round, so that a closing, an import and a release follow each other. */
  async lockRound(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM round WHERE id = $1 FOR UPDATE', [id]);
  }

  async setStatus(id: string, status: 'closed' | 'released', manager: EntityManager): Promise<void> {
    await manager.query('UPDATE round SET status = $2 WHERE id = $1 AND status <> $2', [id, status]);
  }

  async propose(
    proposal: Omit<StoredProposal, 'preparedAt'>,
    { audit, report }: BoardRelease['ledger'],
    manager: EntityManager,
  ): Promise<void> {
    const { roundId, contentHash, reason, preparedBy } = proposal;
    await manager.query(
      `INSERT INTO release_proposal (round_id, content_hash, audit, report, reason, prepared_by) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (round_id) DO UPDATE SET content_hash = excluded.content_hash, audit = excluded.audit, report = excluded.report,
         reason = excluded.reason, prepared_by = excluded.prepared_by, prepared_at = now()`,
      [roundId, contentHash, JSON.stringify(audit), JSON.stringify(report), reason, preparedBy],
    );
  }

  async proposal(roundId: string, manager: EntityManager): Promise<StoredProposal | null> {
    const rows = await manager.query<StoredProposal[]>(
      `SELECT round_id AS "roundId", content_hash AS "contentHash", reason, prepared_by AS "preparedBy", prepared_at AS "preparedAt"
       FROM release_proposal WHERE round_id = $1`,
      [roundId],
    );
    return rows[0] ?? null;
  }

  async dropProposal(roundId: string, manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM release_proposal WHERE round_id = $1', [roundId]);
  }

  /** Stores a release with its audit; a ledger that has not been through disclosure does not compile. */
  async store(
    release: NewBoardRelease,
    content: BoardRelease,
    organisations: readonly BoardOrganisation[],
    manager: EntityManager,
  ): Promise<Pick<ReleaseHead, 'id' | 'version' | 'contentHash'>> {
    const { roundId, version, comparedReleaseId, contentHash, preparedBy, confirmedBy, reason } = release;
    const { audit, report } = content.ledger;
    const [head] = await manager.query<{ id: string; version: number; contentHash: string }[]>(
      `INSERT INTO release (round_id, version, compared_release_id, content_hash, parameters) VALUES ($1, $2, $3, $4, $5)
       RETURNING id::text AS id, version, content_hash AS "contentHash"`,
      [roundId, version, comparedReleaseId, contentHash, JSON.stringify({ policyVersion: audit.policyVersion })],
    );
    if (!head) throw new Error('The release was not stored.');
    const rows = toBoardRows(content, organisations);
    for (const table of BOARD_TABLES)
      await manager.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`, [
        JSON.stringify(rows[table].map((row) => ({ ...row, release_id: head.id }))),
      ]);
    await manager.query(
      `INSERT INTO release_audit (release_id, audit, report, prepared_by, confirmed_by, reason) VALUES ($1, $2, $3, $4, $5, $6)`,
      [head.id, JSON.stringify(audit), JSON.stringify(report), preparedBy, confirmedBy, reason],
    );
    return head;
  }
}
