import type { OdsCode } from '@boardmark/assessment';
import type { RegisteredPerson, SeriesSuccession } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RoundsRepository, type StoredRound } from '../../frameworks/rounds.repository.js';
import { organisationsAsAt } from '../release-inputs.repository.js';
import type { BoardInputs, BoardOrganisation, PreviousRound } from './board-inputs.js';
import { EarlierReleasesRepository } from './earlier-releases.repository.js';
import { BoardSubmissionsRepository } from './board-submissions.repository.js';

const ORGANISATIONS = organisationsAsAt(' o.estate_type AS "estateType", o.holding,');

const PREVIOUS_RESULTS = `
  SELECT organisation_code AS organisation, theme_code AS theme, score, stand_in AS "standIn", standard_error AS "standardError",
         CASE WHEN level IS NOT NULL THEN json_build_object('level', level, 'side', level_side, 'borderline', level_borderline,
                                                            'near', level_near) END AS level
  FROM named_result WHERE release_id = $1 ORDER BY 1, 2`;

const SUCCESSIONS = `
  SELECT s.predecessor_code AS predecessor, s.successor_code AS successor, min(r.position) AS round
  FROM succession s
  JOIN organisation o ON o.code = s.predecessor_code AND o.kind = 'trust'
  JOIN round r ON r.series = $1 AND r.as_at >= s.happened_on
  WHERE s.illustrative = $2
  GROUP BY 1, 2 ORDER BY 1, 2`;

/** People who read more than one organisation by name, with every trust that theirs came from: what each knows is taken together. */
const PERSONS = `
  WITH RECURSIVE held AS (
    SELECT s.person_id, CASE s.kind WHEN 'system' THEN 'system' WHEN 'region' THEN 'region' ELSE 'trust' END AS kind,
           s.organisation_code AS code
    FROM person_scope s WHERE s.illustrative = $1 AND s.organisation_code IS NOT NULL
    UNION
    SELECT h.person_id, 'trust', u.predecessor_code FROM held h JOIN succession u ON u.successor_code = h.code WHERE h.kind = 'trust')
  SELECT h.person_id AS id,
         coalesce(array_agg(h.code ORDER BY h.code) FILTER (WHERE h.kind = 'trust'), '{}') AS trusts,
         coalesce(array_agg(h.code ORDER BY h.code) FILTER (WHERE h.kind = 'system'), '{}') AS systems,
         coalesce(array_agg(h.code ORDER BY h.code) FILTER (WHERE h.kind = 'region'), '{}') AS regions
  FROM held h
  WHERE (SELECT count(DISTINCT s.organisation_code) FROM person_scope s WHERE s.person_id = h.person_id) > 1
  GROUP BY h.person_id ORDER BY h.person_id`;

/** What a release of a confidential round is computed from, read inside the transaction that makes it. */
@Injectable()
export class BoardInputsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rounds: RoundsRepository,
    private readonly submissions: BoardSubmissionsRepository,
    private readonly earlier: EarlierReleasesRepository,
  ) {}

  round(id: string, manager: EntityManager = this.dataSource.manager): Promise<StoredRound | null> {
    return this.rounds.find(id, manager);
  }

  async load(round: StoredRound, manager: EntityManager): Promise<BoardInputs> {
    const { id, series, position, asAt, framework, illustrative } = round;
    return {
      round: { id, series, position, asAt, framework },
      organisations: await manager.query<BoardOrganisation[]>(ORGANISATIONS, [asAt, illustrative]),
      submissions: await this.submissions.signedOff(id, manager),
      previous: await this.previous(round, manager),
      ...(await this.earlier.load(round, manager)),
      successors: await this.successors(round, manager),
      persons: await manager.query<RegisteredPerson[]>(PERSONS, [illustrative]),
    };
  }

  /** Trusts that took over from others, with the first round of the series in which they had. */
  successors(
    { series, illustrative }: Pick<StoredRound, 'series' | 'illustrative'>,
    manager: EntityManager,
  ): Promise<SeriesSuccession[]> {
    return manager.query(SUCCESSIONS, [series, illustrative]);
  }

  /** The newest version of the nearest round before; its submissions only where it asked another version of the framework. */
  private async previous({ series, position, framework }: StoredRound, manager: EntityManager): Promise<PreviousRound | null> {
    const [found] = await manager.query<{ releaseId: string; roundId: OdsCode }[]>(
      `SELECT l.id::text AS "releaseId", r.id AS "roundId" FROM round r JOIN release l ON l.round_id = r.id
       WHERE r.series = $1 AND r.position < $2 ORDER BY r.position DESC, l.version DESC LIMIT 1`,
      [series, position],
    );
    const before = found && (await this.rounds.find(found.roundId, manager));
    if (!found || !before) return null;
    const sameStatements = before.framework.id === framework.id;
    return {
      ...found,
      framework: before.framework,
      results: await manager.query(PREVIOUS_RESULTS, [found.releaseId]),
      submissions: sameStatements ? [] : await this.submissions.signedOff(before.id, manager),
    };
  }
}
