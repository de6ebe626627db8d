import type { OdsCode } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'named_aggregate_pkey' };
const statistic = { type: 'double precision', nullable: true } as const;

@Entity('named_aggregate', {
  comment: 'Exact figures of a system or region in a confidential round, for those in whose scope it was.',
})
@Check('named_aggregate_kind_check', `kind IN ('system', 'region')`)
@Check('named_aggregate_system_check', `(kind = 'system') = (system_code IS NOT NULL)`)
export class NamedAggregateEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'named_aggregate_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) kind: 'system' | 'region';
  @PrimaryColumn('text', key) code: OdsCode;
  @Column('text', { name: 'system_code', nullable: true }) systemCode: OdsCode | null;
  @Column('text', { name: 'region_code' }) regionCode: OdsCode;
  @PrimaryColumn('text', { name: 'theme_code', ...key }) themeCode: string;
  @Column('integer', { name: 'n_eligible' }) nEligible: number;
  @Column('integer', { name: 'n_submitted' }) nSubmitted: number;
  @Column(statistic) mean: number | null;
  @Column(statistic) q1: number | null;
  @Column(statistic) median: number | null;
  @Column(statistic) q3: number | null;
  @Column(statistic) sd: number | null;
  @Column({ name: 'ci_low', ...statistic }) ciLow: number | null;
  @Column({ name: 'ci_high', ...statistic }) ciHigh: number | null;
}
