import type { BoardRole } from '@boardmark/scoring';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { ResponseEntity } from '../response.entity.js';
import { SubmissionEntity } from '../submission.entity.js';

@Entity('invitation', {
  comment:
    'Members of boards who were asked to answer. Every row is deleted when the round closes, and with it who gave which answers.',
})
@Check('invitation_email_check', 'email = lower(email)')
@Check('invitation_role_check', `role IN ('executive', 'non_executive')`)
@Unique('invitation_once_key', ['submissionId', 'email'])
@Unique('invitation_token_key', ['tokenHash'])
@Unique('invitation_response_key', ['responseId'])
@Index('invitation_submission_idx', ['submissionId'])
export class InvitationEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'invitation_pkey' })
  id: string;

  @Column('bigint', { name: 'submission_id' })
  @ForeignKey(() => SubmissionEntity, { name: 'invitation_submission_fkey' })
  submissionId: string;

  @Column('text')
  email: string;

  @Column('text')
  role: BoardRole;

  @Column('bytea', { name: 'token_hash', nullable: true, comment: 'SHA-256 of the personal link; null when it was withdrawn.' })
  tokenHash: Buffer | null;

  @Column('uuid', { name: 'response_id', nullable: true })
  @ForeignKey(() => ResponseEntity, { name: 'invitation_response_fkey', onDelete: 'SET NULL' })
  responseId: string | null;

  @Column('smallint', { default: 0 })
  reminders: number;
}
