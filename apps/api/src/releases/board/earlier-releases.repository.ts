import type { OdsCode } from '@boardmark/assessment';
import type { AuditedTrust, PeerGroup } from '@boardmark/disclosure';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { StoredRound } from '../../frameworks/rounds.repository.js';
import type { BoardInputs } from './board-inputs.js';
import { toEarlierReleases, type StoredCell, type StoredRelease, type StoredScore } from './to-earlier-releases.js';

const RELEASES = `
  SELECT l.id::text AS id, r.position AS round, l.version, a.audit -> 'ladder' AS ladder
  FROM release l JOIN round r ON r.id = l.round_id JOIN release_audit a ON a.release_id = l.id
  WHERE r.series = $1 ORDER BY r.position, l.version`;

const TRUSTS = `
  SELECT n.release_id::text AS release, n.organisation_code AS code, n.system_code AS system, n.region_code AS region, n.sector,
         o.estate_type AS "estateType", o.holding
  FROM named_submission n JOIN organisation o ON o.code = n.organisation_code
  WHERE n.release_id = ANY ($1::bigint[]) ORDER BY n.release_id, n.organisation_code`;

const SCORES = `
  SELECT release_id::text AS release, organisation_code AS trust, theme_code AS theme, position, score
  FROM named_result WHERE release_id = ANY ($1::bigint[]) ORDER BY release_id, organisation_code, position`;

const GROUPS = `
  SELECT release_id::text AS release, id, kind, code, name, short_name AS "shortName", members, rule, nearest
  FROM ledger_group WHERE release_id = ANY ($1::bigint[]) ORDER BY release_id, position`;

const CELLS = `
  SELECT release_id::text AS release, group_id AS "group", theme_code AS theme, mean::float8 AS mean, mean_label AS "meanLabel", quartiles,
         histogram, spread
  FROM ledger_cell WHERE release_id = ANY ($1::bigint[]) ORDER BY release_id, group_id, theme_code`;

type Of<Row> = Row & { readonly release: string };

/** What peers have read so far of a series, every version of every round, with what the audit must assume that they know. */
@Injectable()
export class EarlierReleasesRepository {
  async load(
    { series, position }: Pick<StoredRound, 'series' | 'position'>,
    manager: EntityManager,
  ): Promise<Pick<BoardInputs, 'earlier' | 'superseded'>> {
    const releases = await manager.query<StoredRelease[]>(RELEASES, [series]);
    const ids = [releases.map(({ id }) => id)];
    const trusts = await manager.query<Of<AuditedTrust>[]>(TRUSTS, ids);
    const scores = await manager.query<Of<StoredScore & { trust: OdsCode }>[]>(SCORES, ids);
    const groups = await manager.query<Of<PeerGroup>[]>(GROUPS, ids);
    const cells = await manager.query<Of<StoredCell>[]>(CELLS, ids);
    return toEarlierReleases(position, releases, { trusts, scores, groups, cells });
  }
}
