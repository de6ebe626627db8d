import type { FrameworkVersion } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { COMMAND_LINE } from '../audit/audit-entry.js';
import { AuditLog } from '../audit/audit-log.service.js';
import type { RoundStatus } from '../graphql/enums.js';
import { CannotOpenRoundError, ROUND_ID, type NewRound } from './new-round.js';
import { FRAMEWORK_VERSIONS_SQL } from './framework-versions.repository.js';

/** A round with the framework version it asks, and its place in its series. */
export interface StoredRound {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly series: string;
  readonly position: number;
  readonly label: string;
  readonly asAt: string;
  readonly closesOn: string | null;
  readonly status: RoundStatus;
  readonly illustrative: boolean;
  readonly framework: FrameworkVersion;
}

/** Rounds `r` with the framework version `v` that each asks. */
export const ROUNDS_SQL = `
  SELECT r.id, r.name, r.short_name AS "shortName", r.series, r.position, r.label, r.as_at AS "asAt", r.closes_on AS "closesOn", r.status, r.illustrative,
         to_json(v) AS framework
  FROM round r JOIN (${FRAMEWORK_VERSIONS_SQL}) v ON v.id = r.framework_version_id`;

/** Rounds of a series that the next one, of a framework version, may not follow. */
const OTHERS = `
  SELECT 1
  FROM round r
  JOIN framework_version theirs ON theirs.id = r.framework_version_id JOIN framework f ON f.code = theirs.framework_code
  JOIN framework_version ours ON ours.id = $2
  WHERE r.series = $1
    AND (ours.framework_code <> f.code OR (f.visibility = 'published' AND theirs.id <> ours.id))
  LIMIT 1`;

@Injectable()
export class RoundsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditLog,
  ) {}

  async find(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredRound | null> {
    if (!ROUND_ID.test(id)) return null;
    const rows = await manager.query<StoredRound[]>(`${ROUNDS_SQL} WHERE r.id = $1`, [id]);
    return rows[0] ?? null;
  }

  /**
   * Opens a round for its scores or answers, as the next of its series. Rounds of a published framework are of one version; those of a
   * confidential one may go from a version of the framework to the next, which scoring takes into account. The next round of invented organisations
   * is one of invented organisations.
   *
   * @throws CannotOpenRoundError when the round exists, the framework version does not, or the series is another's
   */
  async open(
    { id, name, shortName, frameworkVersion, series, label, asAt, closesOn }: NewRound,
    actor = COMMAND_LINE,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtext('boardmark open round'))`);
      if (await this.find(id, manager)) throw new CannotOpenRoundError(`There is a round ${id} already.`);
      const versions = await manager.query<unknown[]>('SELECT 1 FROM framework_version WHERE id = $1', [frameworkVersion]);
      if (versions.length === 0) throw new CannotOpenRoundError(`There is no framework version ${frameworkVersion}.`);
      const labels = await manager.query<unknown[]>('SELECT 1 FROM round WHERE series = $1 AND label = $2', [series, label]);
      if (labels.length > 0) throw new CannotOpenRoundError(`Series ${series} has a round ${label} already.`);
      const [before] = await manager.query<{ illustrative: boolean }[]>(
        'SELECT illustrative FROM round WHERE series = $1 LIMIT 1',
        [series],
      );
      const illustrative = before?.illustrative ?? false;
      const trusts = await manager.query<unknown[]>(
        `SELECT 1 FROM membership WHERE role = 'counted_in' AND illustrative = $2 AND daterange(valid_from, valid_to, '[]') @> $1::date LIMIT 1`,
        [asAt, illustrative],
      );
      if (trusts.length === 0) throw new CannotOpenRoundError(`Nobody is known to have belonged to a system on ${asAt}.`);
      const others = await manager.query<unknown[]>(OTHERS, [series, frameworkVersion]);
      if (others.length > 0)
        throw new CannotOpenRoundError(`Series ${series} asks another framework version; series are never spliced.`);
      await manager.query(
        `INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, status, illustrative, closes_on)
         SELECT $1, $2, $3, $4, $5, coalesce(max(position), 0) + 1, $6, $7, 'open', $8, $9 FROM round WHERE series = $5`,
        [id, name, shortName, frameworkVersion, series, label, asAt, illustrative, closesOn ?? null],
      );
      const details = { frameworkVersion, series };
      await this.audit.recordIn(manager, { actor, action: 'round_opened', subject: `round:${id}`, details });
    });
  }

  /** Every round of a confidential framework, released or not, newest first, those of invented organisations last. */
  confidential(): Promise<StoredRound[]> {
    return this.dataSource.query(
      `${ROUNDS_SQL} WHERE v.visibility = 'confidential' ORDER BY r.illustrative, r.as_at DESC, r.position DESC, r.id`,
    );
  }

  /** Every round of a published framework, newest first, those of invented organisations last. */
  published(): Promise<StoredRound[]> {
    return this.dataSource.query(
      `${ROUNDS_SQL} WHERE v.visibility = 'published' ORDER BY r.illustrative, r.as_at DESC, r.label DESC, r.id`,
    );
  }
}
