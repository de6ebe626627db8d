import type { Level } from '@boardmark/assessment';
import type { ChangeAgainstEngland, Verdict } from '@boardmark/benchmarking';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'release_group_change_pkey' };
const optional = { type: 'double precision', nullable: true } as const;

@Entity('release_group_change')
@Check('release_group_change_verdict_check', `verdict IN ('improved', 'no_clear_change', 'deteriorated')`)
@Check('release_group_change_against_england_check', `against_england IN ('more', 'about_as_much', 'less')`)
export class ReleaseGroupChangeEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'release_group_change_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) level: Level;
  @PrimaryColumn('text', key) code: string;
  @Column('integer', { name: 'n_panel' }) nPanel: number;
  @Column('double precision') before: number;
  @Column('double precision') after: number;
  @Column('double precision') change: number;
  @Column({ name: 'ci_low', ...optional }) ciLow: number | null;
  @Column({ name: 'ci_high', ...optional }) ciHigh: number | null;
  @Column({ name: 'p_value', ...optional }) pValue: number | null;
  @Column('text') verdict: Verdict;
  @Column('text', { name: 'against_england', nullable: true }) againstEngland: ChangeAgainstEngland | null;
  @Column('integer', { name: 'n_improved' }) nImproved: number;
  @Column('integer', { name: 'n_deteriorated' }) nDeteriorated: number;
  @Column('double precision', { name: 'leavers_effect' }) leaversEffect: number;
  @Column('double precision', { name: 'entrants_effect' }) entrantsEffect: number;
}
