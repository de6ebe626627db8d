import type { Level } from '@boardmark/assessment';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'release_matching_mean_pkey' };

@Entity('release_matching_mean')
export class ReleaseMatchingMeanEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'release_matching_mean_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) level: Level;
  @PrimaryColumn('text', key) code: string;
  @PrimaryColumn('text', { name: 'matching_group', ...key }) matchingGroup: string;
  @PrimaryColumn('text', { name: 'theme_code', ...key }) themeCode: string;

  @Column('integer', { name: 'n_submissions' }) nSubmissions: number;
  @Column('double precision') mean: number;
}
