import type { OdsCode } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NamedSubmissionEntity } from './named-submission.entity.js';

const key = { primaryKeyConstraintName: 'named_result_pkey' };
const statistic = { type: 'double precision', nullable: true } as const;
const whole = { type: 'smallint', nullable: true } as const;
const flag = { type: 'boolean', nullable: true } as const;
const band = { type: 'text', nullable: true } as const;

@Entity('named_result', {
  comment: 'Scores of trusts by name in a confidential round, for those in whose scope they were.',
})
@Check('named_result_verdict_check', `verdict IN ('improved', 'deteriorated', 'no_clear_change', 'not_comparable')`)
@ForeignKey(() => NamedSubmissionEntity, ['releaseId', 'organisationCode'], ['releaseId', 'organisationCode'], {
  name: 'named_result_submission_fkey',
})
@Index('named_result_system_idx', ['releaseId', 'systemCode'])
@Index('named_result_region_idx', ['releaseId', 'regionCode'])
export class NamedResultEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key }) releaseId: string;
  @PrimaryColumn('text', { name: 'organisation_code', ...key }) organisationCode: OdsCode;
  @Column('text', { name: 'system_code' }) systemCode: OdsCode;
  @Column('text', { name: 'region_code' }) regionCode: OdsCode;
  @PrimaryColumn('text', { name: 'theme_code', ...key }) themeCode: string;
  @Column('smallint') position: number;

  @Column(statistic) score: number | null;
  @Column({ name: 'stand_in', ...band }) standIn: string | null;
  @Column({ name: 'standard_error', ...statistic }) standardError: number | null;
  @Column(statistic) low: number | null;
  @Column(statistic) high: number | null;
  @Column('integer', { name: 'n_valid', nullable: true }) nValid: number | null;
  @Column(band) agreement: string | null;
  @Column({ name: 'cant_say', ...band }) cantSay: string | null;

  @Column(statistic) executive: number | null;
  @Column({ name: 'non_executive', ...statistic }) nonExecutive: number | null;
  @Column({ name: 'beyond_chance', ...flag }) beyondChance: boolean | null;
  @Column({ name: 'depends_on_who', ...flag }) dependsOnWho: boolean | null;

  @Column(whole) level: number | null;
  @Column({ name: 'level_side', ...whole }) levelSide: number | null;
  @Column({ name: 'level_borderline', ...flag }) levelBorderline: boolean | null;
  @Column({ name: 'level_near', ...whole }) levelNear: number | null;

  @Column(statistic) change: number | null;
  @Column({ name: 'change_low', ...statistic }) changeLow: number | null;
  @Column({ name: 'change_high', ...statistic }) changeHigh: number | null;
  @Column(band) verdict: 'improved' | 'deteriorated' | 'no_clear_change' | 'not_comparable' | null;
}
