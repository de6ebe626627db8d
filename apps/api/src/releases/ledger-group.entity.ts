import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReleaseEntity } from './release.entity.js';

const key = { primaryKeyConstraintName: 'ledger_group_pkey' };

@Entity('ledger_group', {
  comment: 'Registered groups of a confidential round. With ledger_cell all that peers may read of it.',
})
@Check('ledger_group_kind_check', `kind IN ('england', 'sector', 'region', 'system', 'region_sector', 'peer', 'others')`)
@Check('ledger_group_submitters_check', `submitters IN ('5-9', '10-19', '20-49', '50+')`)
export class LedgerGroupEntity {
  @PrimaryColumn('bigint', { name: 'release_id', ...key })
  @ForeignKey(() => ReleaseEntity, { name: 'ledger_group_release_fkey' })
  releaseId: string;

  @PrimaryColumn('text', key) id: string;
  @Column('text') kind: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('text', { name: 'short_name' }) shortName: string;
  @Column('text') rule: string;

  @Column('text', { array: true, comment: 'Trusts that were asked, whether they submitted or not.' })
  members: string[];

  @Column('integer', { name: 'n_eligible' }) nEligible: number;

  @Column('text', { nullable: true, comment: 'Null when nothing of the group is released.' })
  submitters: string | null;

  @Column('text', { array: true, comment: 'Larger groups to look at instead, nearest first.' })
  nearest: string[];

  @Column('boolean') available: boolean;
  @Column('integer') position: number;
}
