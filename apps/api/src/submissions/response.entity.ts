import type { BoardRole } from '@boardmark/scoring';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { SubmissionEntity } from './submission.entity.js';

@Entity('response', {
  comment: 'Answers of one board member. Nothing here tells who answered, when, or in which order.',
})
@Check('response_role_check', `role IN ('executive', 'non_executive')`)
@Check(
  'response_answers_check',
  `coalesce(array_ndims(answers) = 1, false) AND array_remove(answers, NULL) <@ '{0,1,2,3,4,5}'::smallint[]`,
)
@Index('response_submission_idx', ['submissionId'])
export class ResponseEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'response_pkey' })
  id: string;

  @Column('bigint', { name: 'submission_id' })
  @ForeignKey(() => SubmissionEntity, { name: 'response_submission_fkey' })
  submissionId: string;

  @Column('text')
  role: BoardRole;

  @Column('smallint', {
    array: true,
    comment: "In the order of the statements: 1 to 5, 0 for can't say, null for skipped.",
  })
  answers: (number | null)[];
}
