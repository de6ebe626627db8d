import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

/** Kind of a correction; nothing more is said about it. */
export type CorrectionReason = 'late_submission' | 'corrected_submission' | 'method';

@Entity('release_audit')
@Check('release_audit_reason_check', `reason IN ('late_submission', 'corrected_submission', 'method')`)
@Check('release_audit_two_people_check', 'prepared_by <> confirmed_by')
export class ReleaseAuditEntity {
  @PrimaryColumn('bigint', { name: 'release_id', primaryKeyConstraintName: 'release_audit_pkey' })
  @ForeignKey(() => ReleaseEntity, { name: 'release_audit_release_fkey' })
  releaseId: string;

  @Column('jsonb') audit: Record<string, unknown>;
  @Column('jsonb') report: Record<string, unknown>;
  @Column('text', { name: 'prepared_by' }) preparedBy: string;
  @Column('text', { name: 'confirmed_by' }) confirmedBy: string;

  @Column('text', { nullable: true, comment: 'Kind of the correction; null for the first version.' })
  reason: CorrectionReason | null;
}
