import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { ScopedReads, type ViewerScope } from '../database/scoped-reads.js';
import type { NamedAggregateRow, NamedResult, NamedSubmission } from './named-rows.js';

/** What is asked for; what is left out is not restricted. */
export interface NamedFilter {
  readonly trust?: OdsCode;
  readonly system?: OdsCode;
  readonly region?: OdsCode;
}

const SUBMISSIONS = `
  SELECT release_id::text AS release, organisation_code AS code, system_code AS system, region_code AS region, sector,
         n_responses AS "nResponses", board_size AS "boardSize", contents, submitted
  FROM named_submission`;
const RESULTS = `
  SELECT release_id::text AS release, organisation_code AS code, theme_code AS theme, score, stand_in AS "standIn", low, high,
         n_valid AS "nValid", agreement, cant_say AS "cantSay", executive, non_executive AS "nonExecutive",
         beyond_chance AS "beyondChance", depends_on_who AS "dependsOnWho", level, level_near AS "levelNear",
         change, change_low AS "changeLow", change_high AS "changeHigh", verdict
  FROM named_result`;
const AGGREGATES = `
  SELECT kind, code, region_code AS region, theme_code AS theme, n_eligible AS "nEligible", n_submitted AS "nSubmitted",
         mean, q1, median, q3, ci_low AS "ciLow", ci_high AS "ciHigh"
  FROM named_aggregate`;

const WITHIN = `release_id = ANY ($1::bigint[]) AND ($2::text IS NULL OR organisation_code = $2)
  AND ($3::text IS NULL OR system_code = $3) AND ($4::text IS NULL OR region_code = $4)`;
const parameters = (releases: readonly string[], { trust, system, region }: NamedFilter) => [releases, trust, system, region];

/** Named rows of confidential rounds, read as the viewer: row-level security leaves out what is not in the viewer's scope. */
@Injectable()
export class NamedRepository {
  constructor(private readonly reads: ScopedReads) {}

  /** Trusts that were asked, with their themes, in one release. */
  async trusts(
    viewer: ViewerScope,
    release: string,
    filter: NamedFilter,
  ): Promise<{ submissions: NamedSubmission[]; results: NamedResult[] }> {
    return this.reads.asViewer(viewer, async (manager) => ({
      submissions: await manager.query(`${SUBMISSIONS} WHERE ${WITHIN} ORDER BY code`, parameters([release], filter)),
      results: await manager.query(`${RESULTS} WHERE ${WITHIN} ORDER BY code, position`, parameters([release], filter)),
    }));
  }

  /** Themes of one trust in several releases. */
  results(viewer: ViewerScope, releases: readonly string[], trust: OdsCode): Promise<NamedResult[]> {
    return this.reads.asViewer(viewer, (manager) => manager.query(`${RESULTS} WHERE ${WITHIN}`, parameters(releases, { trust })));
  }

  /** Trusts that were asked in several releases. */
  submissions(
    viewer: ViewerScope,
    releases: readonly string[],
    filter: NamedFilter,
  ): Promise<(NamedSubmission & { readonly release: string })[]> {
    return this.reads.asViewer(viewer, (manager) =>
      manager.query(`${SUBMISSIONS} WHERE ${WITHIN} ORDER BY code`, parameters(releases, filter)),
    );
  }

  /** Exact figures of one system or region, with those of a region's systems, in one release. */
  aggregates(viewer: ViewerScope, release: string, filter: Omit<NamedFilter, 'trust'>): Promise<NamedAggregateRow[]> {
    return this.reads.asViewer(viewer, (manager) =>
      manager.query(
        `${AGGREGATES} WHERE release_id = $1 AND ($2::text IS NULL OR system_code = $2) AND ($3::text IS NULL OR region_code = $3)
         ORDER BY kind, code`,
        [release, filter.system, filter.region],
      ),
    );
  }
}
