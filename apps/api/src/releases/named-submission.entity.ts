import type { OdsCode, Sector } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'named_submission_pkey' };

@Entity('named_submission', {
  comment: 'Every trust that was asked in a confidential round, for those in whose scope it was.',
})
@Check('named_submission_contents_check', `contents IN ('scores', 'responses')`)
export class NamedSubmissionEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'named_submission_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', { name: 'organisation_code', ...key }) organisationCode: OdsCode;
  @Column('text', { name: 'system_code' }) systemCode: OdsCode;
  @Column('text', { name: 'region_code' }) regionCode: OdsCode;
  @Column('text') sector: Sector;
  @Column('integer', { name: 'n_responses', nullable: true }) nResponses: number | null;
  @Column('integer', { name: 'board_size', nullable: true }) boardSize: number | null;
  @Column('text', { nullable: true }) contents: 'scores' | 'responses' | null;
  @Column('boolean') submitted: boolean;
}
