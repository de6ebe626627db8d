import {
  indexNames,
  submissionKey,
  type CareSetting,
  type KnownOrganisation,
  type OdsCode,
  type ScoreFileContext,
} from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { RoundsRepository } from '../frameworks/rounds.repository.js';

const ORGANISATIONS = `
  WITH standing AS (
    SELECT child_code, parent_code FROM membership
    WHERE role = 'counted_in' AND valid_from <= $1::date AND (valid_to IS NULL OR valid_to >= $1::date))
  SELECT o.code, o.kind, o.name,
         CASE o.kind WHEN 'trust' THEN direct.parent_code END AS system,
         CASE o.kind WHEN 'trust' THEN above.parent_code WHEN 'system' THEN direct.parent_code END AS region,
         (o.opened IS NULL OR o.opened <= $1::date) AND (o.closed IS NULL OR o.closed >= $1::date) AS open,
         array(SELECT n.matched_as FROM organisation_name n WHERE n.organisation_code = o.code) AS names
  FROM organisation o
  LEFT JOIN standing direct ON direct.child_code = o.code
  LEFT JOIN standing above ON above.child_code = direct.parent_code
  WHERE o.illustrative = $2`;

const STORED = `
  SELECT organisation_code AS organisation, care_setting AS "careSetting", signed_off_at IS NOT NULL AS "signedOff"
  FROM submission WHERE round_id = $1`;

interface StoredSubmission {
  readonly organisation: OdsCode;
  readonly careSetting: CareSetting | null;
  readonly signedOff: boolean;
}

const keysOf = (submissions: readonly StoredSubmission[]): ReadonlySet<string> =>
  new Set(submissions.map(({ organisation, careSetting }) => submissionKey(organisation, careSetting)));

/** Loads everything against which a file of scores or of answers is checked. */
@Injectable()
export class ScoreFileContextRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly rounds: RoundsRepository,
  ) {}

  async load(roundId: string, manager: EntityManager = this.dataSource.manager): Promise<ScoreFileContext | null> {
    const round = await this.rounds.find(roundId, manager);
    if (!round) return null;
    const rows = await manager.query<(KnownOrganisation & { code: OdsCode; names: string[] })[]>(ORGANISATIONS, [
      round.asAt,
      round.illustrative,
    ]);
    const stored = await manager.query<StoredSubmission[]>(STORED, [roundId]);
    return {
      round,
      framework: round.framework,
      organisations: new Map(
        rows.map(({ code, kind, name, system, region, open }) => [code, { kind, name, system, region, open }]),
      ),
      organisationsByName: indexNames(rows.flatMap(({ code, names }) => names.map((name) => [name, code] as const))),
      stored: keysOf(stored),
      locked: keysOf(stored.filter(({ signedOff }) => signedOff)),
    };
  }
}
