import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';
import type { CorrectionReason } from './release-audit.entity.js';

@Entity('release_proposal', {
  comment: 'What a release would say, until somebody else than who prepared it confirms it.',
})
@Check('release_proposal_reason_check', `reason IN ('late_submission', 'corrected_submission', 'method')`)
export class ReleaseProposalEntity {
  @PrimaryColumn('text', { name: 'round_id', primaryKeyConstraintName: 'release_proposal_pkey' })
  @ForeignKey(() => RoundEntity, { name: 'release_proposal_round_fkey' })
  roundId: string;

  @Column('text', { name: 'content_hash' }) contentHash: string;
  @Column('jsonb') audit: Record<string, unknown>;
  @Column('jsonb') report: Record<string, unknown>;
  @Column('text', { nullable: true }) reason: CorrectionReason | null;
  @Column('text', { name: 'prepared_by' }) preparedBy: string;
  @Column('timestamptz', { name: 'prepared_at', default: () => 'now()' }) preparedAt: Date;
}
