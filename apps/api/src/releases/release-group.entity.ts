import type { Level, Slice } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

@Entity('release_group')
@Check('release_group_level_check', `level IN ('england', 'region', 'system')`)
@Check('release_group_slice_check', `slice IN ('all', 'acute', 'community', 'mental_health', 'ambulance')`)
export class ReleaseGroupEntity {
  @PrimaryColumn('bigint', { name: 'release_id', primaryKeyConstraintName: 'release_group_pkey' })
  @ForeignKey(() => ReleaseEntity, { name: 'release_group_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'release_group_pkey' })
  level: Level;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'release_group_pkey' })
  code: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'release_group_pkey' })
  slice: Slice;

  @Column('text')
  name: string;

  @Column('text', { name: 'short_name' })
  shortName: string;

  @Column('text', { name: 'region_code', nullable: true })
  regionCode: string | null;

  @Column('integer', { name: 'n_eligible' })
  nEligible: number;

  @Column('integer', { name: 'n_organisations' })
  nOrganisations: number;

  @Column('integer', { name: 'n_submissions' })
  nSubmissions: number;

  @Column('text', { array: true })
  missing: string[];
}
