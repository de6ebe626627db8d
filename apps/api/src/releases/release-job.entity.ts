import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';

@Entity('release_job')
@Check('release_job_kind_check', `kind IN ('prepare', 'release')`)
@Check('release_job_state_check', `state IN ('queued', 'running', 'done', 'failed')`)
@Index('release_job_round_idx', ['roundId', 'createdAt'])
export class ReleaseJobEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'release_job_pkey' })
  id: string;

  @Column('text', { name: 'round_id' })
  @ForeignKey(() => RoundEntity, { name: 'release_job_round_fkey' })
  roundId: string;

  @Column('text') kind: 'prepare' | 'release';
  @Column('jsonb', { comment: 'What is to be done, and who signs for it.' }) work: Record<string, unknown>;
  @Column('text', { default: 'queued' }) state: 'queued' | 'running' | 'done' | 'failed';
  @Column('text', { nullable: true }) stage: string | null;
  @Column('integer', { default: 0 }) done: number;
  @Column('integer', { default: 0 }) total: number;
  @Column('text', { nullable: true, comment: 'Why it failed.' }) message: string | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'updated_at', default: () => 'now()' }) updatedAt: Date;
}
