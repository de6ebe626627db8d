import type { CareSetting } from '@boardmark/assessment';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The key of this table holds a care setting that may be null, which no primary key can, and an entity cannot do without
 * one. So TypeORM is told to leave its schema alone, and the drift test compares its columns itself.
 */
@Entity('release_score', { synchronize: false })
export class ReleaseScoreEntity {
  @PrimaryColumn('bigint', { name: 'release_id' }) releaseId: string;
  @PrimaryColumn('text', { name: 'organisation_code' }) organisationCode: string;
  @Column('text', { name: 'care_setting', nullable: true }) careSetting: CareSetting | null;
  @Column('text', { name: 'matching_group', nullable: true }) matchingGroup: string | null;
  @PrimaryColumn('text', { name: 'theme_code' }) themeCode: string;
  @Column('double precision') score: number;
}
