import { OVERALL_THEME, type Level, type OdsCode, type Slice } from '@boardmark/assessment';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type {
  ReleasedCell,
  ReleasedGroup,
  ReleasedGroupChange,
  ReleasedMatchingMean,
  ReleasedOrganisation,
  ReleasedScore,
  ReleasedTrustChange,
} from './released-rows.js';

/** Narrows a read; what is left out is not restricted. */
export interface GroupFilter {
  readonly level?: Level;
  readonly code?: OdsCode;
  readonly slice?: Slice;
}

const GROUP = `level, code, slice, name, short_name AS "shortName", region_code AS "regionCode",
  n_eligible AS "nEligible", n_organisations AS "nOrganisations", n_submissions AS "nSubmissions", missing`;
const CELL = `level, code, slice, theme_code AS theme, n_organisations AS "nOrganisations", n_submissions AS "nSubmissions", status,
  mean, median, q1, q3, ci_low AS "ciLow", ci_high AS "ciHigh", expected, difference, mix_effect AS "mixEffect",
  difference_low AS "differenceLow", difference_high AS "differenceHigh", estimate, reliability, p_value AS "pValue",
  clarity, flagged_under AS "flaggedUnder"`;
const SCORE = `s.organisation_code AS organisation, o.name, o.short_name AS "shortName", o.system_code AS system, o.region_code AS region,
  s.care_setting AS "careSetting", s.matching_group AS "matchingGroup", s.theme_code AS theme, s.score`;
const ORGANISATION = `code, kind, name, short_name AS "shortName", system_code AS system, region_code AS region`;
const SCORES = `release_score s JOIN release_organisation o ON o.release_id = s.release_id AND o.code = s.organisation_code`;
const GROUP_CHANGE = `level, code, n_panel AS "nPanel", before, after, change, ci_low AS "ciLow", ci_high AS "ciHigh", verdict,
  against_england AS "againstEngland", n_improved AS "nImproved", n_deteriorated AS "nDeteriorated"`;
const WITHIN = `release_id = $1 AND ($2::text IS NULL OR level = $2) AND ($3::text IS NULL OR code = $3)`;

/** Reads what was stored when a round was released, and nothing else. */
@Injectable()
export class ReleasedRepository {
  constructor(private readonly dataSource: DataSource) {}

  groups(releaseId: string, { level, code, slice }: GroupFilter): Promise<ReleasedGroup[]> {
    return this.dataSource.query(
      `SELECT ${GROUP} FROM release_group WHERE ${WITHIN} AND ($4::text IS NULL OR slice = $4) ORDER BY level, code, slice`,
      [releaseId, level, code, slice],
    );
  }

  cells(releaseId: string, { level, code, slice }: GroupFilter): Promise<ReleasedCell[]> {
    return this.dataSource.query(
      `SELECT ${CELL} FROM release_cell WHERE ${WITHIN} AND ($4::text IS NULL OR slice = $4) ORDER BY level, code, slice, theme_code`,
      [releaseId, level, code, slice],
    );
  }

  matchingMeans(releaseId: string, { level, code }: GroupFilter): Promise<ReleasedMatchingMean[]> {
    return this.dataSource.query(
      `SELECT level, code, matching_group AS "matchingGroup", theme_code AS theme, n_submissions AS "nSubmissions", mean
       FROM release_matching_mean WHERE ${WITHIN}`,
      [releaseId, level, code],
    );
  }

  /** Scores by care setting: those of one system's trusts, or of every trust. */
  trustScores(releaseId: string, system?: OdsCode): Promise<ReleasedScore[]> {
    return this.dataSource.query(
      `SELECT ${SCORE} FROM ${SCORES}
       WHERE s.release_id = $1 AND o.kind = 'trust' AND ($2::text IS NULL OR o.system_code = $2)
       ORDER BY s.organisation_code, s.care_setting, s.theme_code`,
      [releaseId, system],
    );
  }

  /** The scores ICBs gave themselves. */
  ownScores(releaseId: string): Promise<ReleasedScore[]> {
    return this.dataSource.query(
      `SELECT ${SCORE} FROM ${SCORES} WHERE s.release_id = $1 AND o.kind = 'system' ORDER BY s.organisation_code, s.theme_code`,
      [releaseId],
    );
  }

  /** Organisations by code, as they stood at the round's date. */
  organisations(releaseId: string, codes: readonly OdsCode[]): Promise<ReleasedOrganisation[]> {
    return this.dataSource.query(
      `SELECT ${ORGANISATION} FROM release_organisation WHERE release_id = $1 AND code = ANY($2) ORDER BY short_name`,
      [releaseId, codes],
    );
  }

  /** Trusts with their head office in a system that counts them elsewhere. */
  countedElsewhere(releaseId: string, system: OdsCode): Promise<ReleasedOrganisation[]> {
    return this.dataSource.query(
      `SELECT ${ORGANISATION} FROM release_organisation
       WHERE release_id = $1 AND kind = 'trust' AND head_office_code = $2 AND system_code <> $2 ORDER BY short_name`,
      [releaseId, system],
    );
  }

  groupChanges(releaseId: string, { level, code }: GroupFilter): Promise<ReleasedGroupChange[]> {
    return this.dataSource.query(`SELECT ${GROUP_CHANGE} FROM release_group_change WHERE ${WITHIN} ORDER BY level, code`, [
      releaseId,
      level,
      code,
    ]);
  }

  /** Changes of one system's trusts, largest rise first. */
  trustChanges(releaseId: string, system: OdsCode): Promise<ReleasedTrustChange[]> {
    return this.dataSource.query(
      `SELECT o.code, o.short_name AS name, c.before, c.after, c.change, c.verdict
       FROM release_trust_change c JOIN release_organisation o ON o.release_id = c.release_id AND o.code = c.organisation_code
       WHERE c.release_id = $1 AND o.system_code = $2 ORDER BY c.change DESC, name`,
      [releaseId, system],
    );
  }

  /**
   * The newest release of a framework's overall score that has a change, with its two rounds. The overall score is a series of its own:
   * measures that are compared over time are never shown in its place.
   */
  async latestChange(framework: string): Promise<{ releaseId: string; round: string; previousRound: string } | null> {
    const rows = await this.dataSource.query<{ releaseId: string; round: string; previousRound: string }[]>(
      `SELECT l.id::text AS "releaseId", l.round_id AS round, e.round_id AS "previousRound"
       FROM release l JOIN release e ON e.id = l.compared_release_id
       JOIN round r ON r.id = l.round_id JOIN framework_version v ON v.id = r.framework_version_id
       WHERE v.framework_code = $1 AND EXISTS (SELECT 1 FROM theme t WHERE t.framework_version_id = v.id AND t.code = $2)
       ORDER BY r.position DESC, l.version DESC LIMIT 1`,
      [framework, OVERALL_THEME],
    );
    return rows[0] ?? null;
  }
}
