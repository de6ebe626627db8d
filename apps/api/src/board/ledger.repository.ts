import type { OdsCode } from '@boardmark/assessment';
import type { LedgerCell, LedgerGroup } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { ScopedReads } from '../database/scoped-reads.js';
import { ROUND_ID } from '../frameworks/new-round.js';
import { ROUNDS_SQL, type StoredRound } from '../frameworks/rounds.repository.js';
import type { OrganisationRef } from '../organisations/organisation-ref.model.js';
import type { BoardReleaseHead } from './model/board-release.model.js';

/** The current release of a confidential round. */
export interface ReleasedRound {
  readonly head: BoardReleaseHead;
  readonly round: StoredRound;
}

const RELEASED = `
  SELECT json_build_object('id', l.id::text, 'version', l.version, 'contentHash', l.content_hash,
           'releasedAt', to_char(l.released_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) AS head, to_json(x) AS round
  FROM (${ROUNDS_SQL} WHERE v.visibility = 'confidential') x
  JOIN LATERAL (SELECT * FROM release WHERE round_id = x.id ORDER BY version DESC LIMIT 1) l ON true`;

const GROUPS = `
  SELECT id, kind, code, name, short_name AS "shortName", rule, members, n_eligible AS "nEligible", submitters, nearest, available
  FROM ledger_group WHERE release_id = $1 ORDER BY position`;

const CELLS = `
  SELECT release_id::text AS release, group_id AS "group", theme_code AS theme,
         CASE WHEN mean IS NULL THEN json_build_object('label', mean_label) ELSE json_build_object('value', mean) END AS mean,
         quartiles, histogram, spread
  FROM ledger_cell`;

const NAMES = `
  SELECT o.code, coalesce(borne.name, o.name) AS name, coalesce(borne.short_name, o.short_name) AS "shortName"
  FROM organisation o
  LEFT JOIN LATERAL (
    SELECT n.name, n.short_name FROM organisation_name n
    WHERE n.organisation_code = o.code AND n.kind = 'former' AND n.valid_to >= $2::date ORDER BY n.valid_to LIMIT 1) borne ON true
  WHERE o.code = ANY ($1)`;

export type ReleasedCells = LedgerCell & { readonly release: string };

/** Everything that peers may read of confidential rounds, read by a role that may read nothing else of them. */
@Injectable()
export class LedgerRepository {
  constructor(private readonly reads: ScopedReads) {}

  /** Released rounds with their current releases, newest first. */
  rounds(): Promise<ReleasedRound[]> {
    return this.reads.asPeer((manager) => manager.query(`${RELEASED} ORDER BY x."asAt" DESC, x.position DESC, x.id`));
  }

  async round(id: string): Promise<ReleasedRound | null> {
    if (!ROUND_ID.test(id)) return null;
    const rows = await this.reads.asPeer((manager) => manager.query<ReleasedRound[]>(`${RELEASED} WHERE x.id = $1`, [id]));
    return rows[0] ?? null;
  }

  /** Released rounds of a series, oldest first. */
  series(series: string): Promise<ReleasedRound[]> {
    return this.reads.asPeer((manager) => manager.query(`${RELEASED} WHERE x.series = $1 ORDER BY x.position`, [series]));
  }

  /** Registered groups in the order of the policy, and every released cell. */
  async ledger(releaseId: string): Promise<{ groups: LedgerGroup[]; cells: LedgerCell[] }> {
    return this.reads.asPeer(async (manager) => ({
      groups: await manager.query<LedgerGroup[]>(GROUPS, [releaseId]),
      cells: await manager.query<LedgerCell[]>(`${CELLS} WHERE release_id = $1`, [releaseId]),
    }));
  }

  /** Released cells of one group in several releases. */
  cellsOf(releaseIds: readonly string[], group: string): Promise<ReleasedCells[]> {
    return this.reads.asPeer((manager) =>
      manager.query(`${CELLS} WHERE release_id = ANY ($1::bigint[]) AND group_id = $2`, [releaseIds, group]),
    );
  }

  /** Names that organisations bore on a day, by code. */
  async names(codes: readonly OdsCode[], asAt: string): Promise<ReadonlyMap<OdsCode, OrganisationRef>> {
    const rows = await this.reads.asPeer((manager) => manager.query<OrganisationRef[]>(NAMES, [codes, asAt]));
    return new Map(rows.map((row) => [row.code, row]));
  }
}
