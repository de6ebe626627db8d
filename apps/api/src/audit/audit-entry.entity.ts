import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AuditAction } from '../graphql/enums.js';
import type { AuditDetails } from './audit-entry.js';

@Entity('audit_entry', { comment: 'Who did what, each entry chained to the one before. Rows are only ever added.' })
@Check('audit_entry_seq_check', 'seq > 0')
@Index('audit_entry_subject_idx', ['subject', 'at'])
@Index('audit_entry_actor_idx', ['actor', 'seq'])
@Index('audit_entry_action_idx', ['action', 'seq'])
export class AuditEntryEntity {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'audit_entry_pkey', comment: 'Place in the chain, from 1 without gaps.' })
  seq: string;

  @Column('timestamptz') at: Date;
  @Column('text') actor: string;
  @Column('text') action: AuditAction;
  @Column('text') subject: string;
  @Column('jsonb') details: AuditDetails;
  @Column('text', { name: 'previous_hash' }) previousHash: string;
  @Column('text', { comment: 'SHA-256 over the previous hash and the content of the entry.' }) hash: string;
}
