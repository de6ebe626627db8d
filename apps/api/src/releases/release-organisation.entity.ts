import type { OdsCode, OrganisationKind, Sector } from '@boardmark/assessment';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'release_organisation_pkey' };

@Entity('release_organisation', {
  comment: 'Every organisation as it stood on the day of the round: its names and places are frozen with the release.',
})
@Index('release_organisation_system_idx', ['releaseId', 'systemCode'])
export class ReleaseOrganisationEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'release_organisation_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) code: OdsCode;
  @Column('text') kind: OrganisationKind;
  @Column('text') name: string;
  @Column('text', { name: 'short_name' }) shortName: string;
  @Column('text', { nullable: true }) sector: Sector | null;
  @Column('text', { name: 'system_code', nullable: true }) systemCode: OdsCode | null;
  @Column('text', { name: 'region_code', nullable: true }) regionCode: OdsCode | null;
  @Column('text', { name: 'head_office_code', nullable: true }) headOfficeCode: OdsCode | null;
}
