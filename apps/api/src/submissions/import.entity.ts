import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';

@Entity('import')
@Check('import_status_check', `status IN ('uploaded', 'committed')`)
@Check('import_committed_check', `status = 'uploaded' OR (round_id IS NOT NULL AND committed_at IS NOT NULL AND content IS NULL)`)
@Index('import_committed_once_idx', ['roundId', 'fileHash'], { unique: true, where: `status = 'committed'` })
export class ImportEntity {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'import_pkey' })
  id: string;

  @Column('text', { name: 'round_id', nullable: true, comment: 'Null while only uploaded.' })
  @ForeignKey(() => RoundEntity, { name: 'import_round_fkey' })
  roundId: string | null;

  @Column('text', { name: 'file_name' })
  fileName: string;

  @Column('text', { name: 'file_hash' })
  fileHash: string;

  @Column('bytea', { nullable: true, comment: 'The file while it waits to be committed.' })
  content: Buffer | null;

  @Column('text', {
    name: 'uploaded_by',
    nullable: true,
    comment: 'Who sent the file to the server; null for a file read by a command.',
  })
  uploadedBy: string | null;

  @Column('text')
  status: 'uploaded' | 'committed';

  @Column('integer', { name: 'n_rows', nullable: true })
  nRows: number | null;

  @Column('integer', { name: 'n_submissions', nullable: true })
  nSubmissions: number | null;

  @Column('integer', { name: 'n_scores', nullable: true })
  nScores: number | null;

  @Column('integer', { name: 'n_responses', nullable: true })
  nResponses: number | null;

  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;

  @Column('timestamptz', { name: 'committed_at', nullable: true })
  committedAt: Date | null;
}
