import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';

@Entity('score')
@Check('score_score_check', 'score BETWEEN 1 AND 5')
export class ScoreEntity {
  @PrimaryColumn('bigint', { name: 'submission_id', primaryKeyConstraintName: 'score_pkey' })
  @ForeignKey(() => SubmissionEntity, { name: 'score_submission_fkey' })
  submissionId: string;

  @PrimaryColumn('text', { name: 'theme_code', primaryKeyConstraintName: 'score_pkey' })
  themeCode: string;

  /** Decimal text, exact. */
  @Column('numeric', { precision: 9, scale: 6 })
  score: string;
}
