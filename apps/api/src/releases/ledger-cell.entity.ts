import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { LedgerGroupEntity } from './ledger-group.entity.js';

const key = { primaryKeyConstraintName: 'ledger_cell_pkey' };

@Entity('ledger_cell', { comment: 'Released figures only; what is not here is not available at this level.' })
@Check('ledger_cell_mean_label_check', `mean_label IN ('high', 'low', 'wide')`)
@Check('ledger_cell_spread_check', `spread IN ('narrow', 'typical', 'wide')`)
@Check('ledger_cell_mean_check', 'num_nonnulls(mean, mean_label) = 1')
@ForeignKey(() => LedgerGroupEntity, ['releaseId', 'groupId'], ['releaseId', 'id'], { name: 'ledger_cell_group_fkey' })
export class LedgerCellEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key }) releaseId: string;
  @PrimaryColumn('text', { name: 'group_id', ...key }) groupId: string;
  @PrimaryColumn('text', { name: 'theme_code', ...key }) themeCode: string;

  /** Decimal text, exact. */
  @Column('numeric', { precision: 4, scale: 2, nullable: true })
  mean: string | null;

  @Column('text', { name: 'mean_label', nullable: true }) meanLabel: 'high' | 'low' | 'wide' | null;
  @Column('jsonb', { nullable: true }) quartiles: Record<string, unknown> | null;
  @Column('jsonb', { nullable: true }) histogram: Record<string, unknown>[] | null;
  @Column('text', { nullable: true }) spread: 'narrow' | 'typical' | 'wide' | null;
}
