import type { SuccessionKind } from '@boardmark/reference-data';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('succession')
@Check('succession_kind_check', `kind IN ('merger', 'acquisition', 'split')`)
@Check('succession_self_check', 'predecessor_code <> successor_code')
@Index('succession_successor_idx', ['successorCode'])
@ForeignKey(() => OrganisationEntity, ['predecessorCode', 'illustrative'], ['code', 'illustrative'], {
  name: 'succession_predecessor_fkey',
})
@ForeignKey(() => OrganisationEntity, ['successorCode', 'illustrative'], ['code', 'illustrative'], {
  name: 'succession_successor_fkey',
})
export class SuccessionEntity {
  @PrimaryColumn('text', { name: 'predecessor_code', primaryKeyConstraintName: 'succession_pkey' })
  predecessorCode: string;

  @PrimaryColumn('text', { name: 'successor_code', primaryKeyConstraintName: 'succession_pkey' })
  successorCode: string;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('text')
  kind: SuccessionKind;

  @Column('text')
  source: string;

  @Column('boolean', { default: false })
  illustrative: boolean;
}
