import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ClosingRound, OrganisationAsAt, ReleaseInputs, StoredScore } from './release-inputs.js';

const ROUND = `
  SELECT r.id, r.series, r.position, r.as_at::text AS "asAt", r.status, r.illustrative, f.visibility,
         array(SELECT t.code FROM theme t WHERE t.framework_version_id = v.id ORDER BY t.position) AS themes
  FROM round r JOIN framework_version v ON v.id = r.framework_version_id JOIN framework f ON f.code = v.framework_code
  WHERE r.id = $1`;

/** Organisations of one world as they stood on a day; `more` are further columns. */
export const organisationsAsAt = (more = ''): string => `
  WITH standing AS (
    SELECT child_code, parent_code, role FROM membership
    WHERE valid_from <= $1::date AND (valid_to IS NULL OR valid_to >= $1::date))
  SELECT o.code, o.kind, coalesce(borne.name, o.name) AS name, coalesce(borne.short_name, o.short_name) AS "shortName", o.sector,${more}
         CASE o.kind WHEN 'trust' THEN direct.parent_code WHEN 'system' THEN o.code END AS system,
         CASE o.kind WHEN 'trust' THEN above.parent_code WHEN 'system' THEN direct.parent_code ELSE o.code END AS region,
         office.parent_code AS "headOffice"
  FROM organisation o
  LEFT JOIN standing direct ON direct.child_code = o.code AND direct.role = 'counted_in'
  LEFT JOIN standing above ON above.child_code = direct.parent_code AND above.role = 'counted_in'
  LEFT JOIN standing office ON office.child_code = o.code AND office.role = 'head_office'
  LEFT JOIN LATERAL (
    SELECT n.name, n.short_name FROM organisation_name n
    WHERE n.organisation_code = o.code AND n.kind = 'former' AND n.valid_to >= $1::date ORDER BY n.valid_to LIMIT 1) borne ON true
  WHERE o.illustrative = $2 AND (o.opened IS NULL OR o.opened <= $1::date) AND (o.closed IS NULL OR o.closed >= $1::date)
  ORDER BY o.code`;

const SCORES = `
  SELECT s.organisation_code AS organisation, s.care_setting AS "careSetting", c.theme_code AS theme, c.score::float8 AS score
  FROM submission s JOIN score c ON c.submission_id = s.id
  WHERE s.round_id = $1
  ORDER BY 1, 2, 3`;

/** What a release is computed from, read inside the transaction that closes the round. */
@Injectable()
export class ReleaseInputsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async round(id: string, manager: EntityManager = this.dataSource.manager): Promise<ClosingRound | null> {
    const rows = await manager.query<ClosingRound[]>(ROUND, [id]);
    return rows[0] ?? null;
  }

  /** Locks the round so that two closings, or a closing and an import, follow each other. */
  async lockRound(id: string, manager: EntityManager): Promise<void> {
    await manager.query('SELECT 1 FROM round WHERE id = $1 FOR UPDATE', [id]);
  }

  async load(round: ClosingRound, manager: EntityManager): Promise<ReleaseInputs> {
    const organisations = await manager.query<OrganisationAsAt[]>(organisationsAsAt(), [round.asAt, round.illustrative]);
    const scores = await manager.query<StoredScore[]>(SCORES, [round.id]);
    return { round, organisations, scores };
  }

  /** The round before this one in its series, when that one has been released. */
  async previousReleased(
    round: ClosingRound,
    manager: EntityManager,
  ): Promise<{ round: ClosingRound; releaseId: string } | null> {
    const rows = await manager.query<{ roundId: string; releaseId: string }[]>(
      `SELECT r.id AS "roundId", l.id::text AS "releaseId" FROM round r JOIN release l ON l.round_id = r.id
       WHERE r.series = $1 AND r.position < $2 AND r.status = 'released' ORDER BY r.position DESC, l.version DESC LIMIT 1`,
      [round.series, round.position],
    );
    const found = rows[0];
    const previous = found && (await this.round(found.roundId, manager));
    return found && previous ? { round: previous, releaseId: found.releaseId } : null;
  }
}
