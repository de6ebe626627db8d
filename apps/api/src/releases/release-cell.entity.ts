import type { Level, Slice } from '@boardmark/assessment';
import type { Clarity } from '@boardmark/benchmarking';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseGroupEntity } from './release-group.entity.js';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'release_cell_pkey' };
const statistic = { type: 'double precision', nullable: true } as const;

@Entity('release_cell')
@Check('release_cell_status_check', `status IN ('released', 'missing', 'not_available')`)
@Check('release_cell_clarity_check', `clarity IN ('clear', 'close_call', 'none')`)
@ForeignKey(() => ReleaseGroupEntity, ['releaseId', 'level', 'code', 'slice'], ['releaseId', 'level', 'code', 'slice'], {
  name: 'release_cell_group_fkey',
})
export class ReleaseCellEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'release_cell_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) level: Level;
  @PrimaryColumn('text', key) code: string;
  @PrimaryColumn('text', key) slice: Slice;
  @PrimaryColumn('text', { name: 'theme_code', ...key }) themeCode: string;

  @Column('integer', { name: 'n_organisations' }) nOrganisations: number;
  @Column('integer', { name: 'n_submissions' }) nSubmissions: number;
  @Column('text') status: 'released' | 'missing' | 'not_available';

  @Column(statistic) mean: number | null;
  @Column(statistic) median: number | null;
  @Column(statistic) q1: number | null;
  @Column(statistic) q3: number | null;
  @Column({ name: 'ci_low', ...statistic }) ciLow: number | null;
  @Column({ name: 'ci_high', ...statistic }) ciHigh: number | null;
  @Column(statistic) expected: number | null;
  @Column(statistic) difference: number | null;
  @Column({ name: 'mix_effect', ...statistic }) mixEffect: number | null;
  @Column({ name: 'difference_low', ...statistic }) differenceLow: number | null;
  @Column({ name: 'difference_high', ...statistic }) differenceHigh: number | null;
  @Column(statistic) estimate: number | null;
  @Column(statistic) reliability: number | null;
  @Column({ name: 'p_value', ...statistic }) pValue: number | null;

  @Column('text') clarity: Clarity;
  @Column('text', { name: 'flagged_under', array: true }) flaggedUnder: string[];
}
