import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { PersonEntity } from '../people/person.entity.js';

@Entity('session')
@Unique('session_token_key', ['tokenHash'])
@Index('session_person_idx', ['personId'])
export class SessionEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'session_pkey' })
  id: string;

  @Column('bytea', { name: 'token_hash', comment: 'SHA-256 of what the cookie holds: the table opens no session.' })
  tokenHash: Buffer;

  @Column('text', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, { name: 'session_person_fkey', onDelete: 'CASCADE' })
  personId: string;

  @Column('timestamptz', { name: 'started_at', default: () => 'now()' })
  startedAt: Date;

  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' })
  lastSeenAt: Date;

  @Column('text', { name: 'id_token', nullable: true })
  idToken: string | null;
}
