import type { DisclosureReport, ReleaseAudit } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CorrectionReason } from '../release-audit.entity.js';

/** What waits for a round to be confirmed, as its administrator reads it. */
export interface ReadProposal {
  readonly version: number;
  readonly contentHash: string;
  readonly audit: ReleaseAudit;
  readonly report: DisclosureReport;
  readonly reason: CorrectionReason | null;
  readonly preparedBy: string;
  readonly preparedAt: string;
}

const PROPOSAL = `
  SELECT coalesce((SELECT max(l.version) FROM release l WHERE l.round_id = p.round_id), 0) + 1 AS version,
         p.content_hash AS "contentHash", p.audit, p.report, p.reason, p.prepared_by AS "preparedBy",
         to_char(p.prepared_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "preparedAt"
  FROM release_proposal p WHERE p.round_id = $1`;

const NAMES = `
  SELECT code, short_name AS name FROM organisation WHERE code = ANY ($1) AND illustrative = (SELECT illustrative FROM round WHERE id = $2)`;

@Injectable()
export class ProposalsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async find(roundId: string): Promise<ReadProposal | null> {
    const rows = await this.dataSource.query<ReadProposal[]>(PROPOSAL, [roundId]);
    return rows[0] ?? null;
  }

  /** Short names of organisations of the round's world, by code. */
  async names(codes: readonly string[], roundId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ code: string; name: string }[]>(NAMES, [codes, roundId]);
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
