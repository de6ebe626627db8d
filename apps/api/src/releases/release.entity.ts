import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';

@Entity('release')
@Unique('release_version_key', ['roundId', 'version'])
export class ReleaseEntity {
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS', primaryKeyConstraintName: 'release_pkey' })
  id: string;

  @Column('text', { name: 'round_id' })
  @ForeignKey(() => RoundEntity, { name: 'release_round_fkey' })
  roundId: string;

  @Column('integer')
  version: number;

  @Column('bigint', {
    name: 'compared_release_id',
    nullable: true,
    comment: 'Release of the earlier round of the series from which its change is measured.',
  })
  @ForeignKey(() => ReleaseEntity, { name: 'release_compared_release_fkey' })
  comparedReleaseId: string | null;

  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('jsonb')
  parameters: Record<string, unknown>;

  @Column('timestamptz', { name: 'released_at', default: () => 'now()' })
  releasedAt: Date;
}
