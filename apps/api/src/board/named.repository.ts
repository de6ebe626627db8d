import type { OdsCode } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.service.js';
import { sessionOf } from '../audit/session-of.js';
import { ScopedReads } from '../database/scoped-reads.js';
import type { BoardRelease } from './model/board-release.model.js';
import { subjectOf, type NamedFilter } from './named-filter.js';
import type { NamedAggregateRow, NamedResult, NamedSubmission } from './named-rows.js';

/** Who reads, and for which release. */
type Reading = Pick<BoardRelease, 'id' | 'viewer' | 'round'>;

type Within = Partial<Record<'trust' | 'system' | 'region', OdsCode>>;
type SubmissionOf = NamedSubmission & { readonly release: string };

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
const parameters = (releases: readonly string[], { trust, system, region }: Within) => [releases, trust, system, region];

/**
 * Named rows of confidential rounds, read as the viewer: row-level security leaves out what is not in the viewer's scope. What is found is
 * in the audit log before it is handed out.
 */
@Injectable()
export class NamedRepository {
  constructor(
    private readonly reads: ScopedReads,
    private readonly audit: AuditLog,
  ) {}

  /** Codes of the trusts in the viewer's scope that were asked; who was asked is no secret. */
  async codes({ viewer, id }: Reading): Promise<OdsCode[]> {
    const rows = await this.reads.asViewer(viewer, (manager) =>
      manager.query<{ code: OdsCode }[]>(
        'SELECT organisation_code AS code FROM named_submission WHERE release_id = $1 ORDER BY 1',
        [id],
      ),
    );
    return rows.map(({ code }) => code);
  }

  /** Trusts that were asked, with their themes, in one release. */
  async trusts(release: Reading, filter: NamedFilter): Promise<{ submissions: NamedSubmission[]; results: NamedResult[] }> {
    const within = parameters([release.id], filter);
    const found = await this.reads.asViewer(release.viewer, async (manager) => ({
      submissions: await manager.query<NamedSubmission[]>(`${SUBMISSIONS} WHERE ${WITHIN} ORDER BY code`, within),
      results: await manager.query<NamedResult[]>(`${RESULTS} WHERE ${WITHIN} ORDER BY code, position`, within),
    }));
    await this.tell(release, subjectOf(filter), found.submissions);
    return found;
  }

  /** Themes of one trust in several releases. */
  async results(release: Reading, releases: readonly string[], trust: OdsCode): Promise<NamedResult[]> {
    const found = await this.reads.asViewer(release.viewer, (manager) =>
      manager.query<NamedResult[]>(`${RESULTS} WHERE ${WITHIN}`, parameters(releases, { trust })),
    );
    await this.tell(release, subjectOf({ trust }, 'series'), found);
    return found;
  }

  /** Trusts that were asked in several releases. */
  async submissions(release: Reading, releases: readonly string[], filter: NamedFilter): Promise<SubmissionOf[]> {
    const found = await this.reads.asViewer(release.viewer, (manager) =>
      manager.query<SubmissionOf[]>(`${SUBMISSIONS} WHERE ${WITHIN} ORDER BY code`, parameters(releases, filter)),
    );
    await this.tell(release, subjectOf(filter, 'series'), found);
    return found;
  }

  /** Exact figures of one system or region, with those of a region's systems, in one release. */
  async aggregates(release: Reading, filter: Exclude<NamedFilter, { readonly trust: OdsCode }>): Promise<NamedAggregateRow[]> {
    const { system, region }: Within = filter;
    const found = await this.reads.asViewer(release.viewer, (manager) =>
      manager.query<NamedAggregateRow[]>(
        `${AGGREGATES} WHERE release_id = $1 AND ($2::text IS NULL OR system_code = $2) AND ($3::text IS NULL OR region_code = $3)
         ORDER BY kind, code`,
        [release.id, system, region],
      ),
    );
    await this.tell(
      release,
      subjectOf(filter),
      found.filter(({ kind }) => kind in filter),
    );
    return found;
  }

  private async tell({ viewer, round }: Reading, subject: string, found: readonly unknown[]): Promise<void> {
    if (found.length > 0) await this.audit.recordRead(viewer, sessionOf(viewer), `${subject}@${round.id}`);
  }
}
