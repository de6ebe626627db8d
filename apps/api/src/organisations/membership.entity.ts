import type { MembershipRole } from '@boardmark/reference-data';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('membership')
@Check('membership_role_check', `role IN ('counted_in', 'head_office')`)
@Check('membership_days_check', 'valid_to >= valid_from')
@Check('membership_self_check', 'child_code <> parent_code')
@Exclusion(
  'membership_overlap_excl',
  `USING gist (child_code WITH =, role WITH =, daterange(valid_from, valid_to, '[]') WITH &&)`,
)
@Index('membership_parent_idx', ['parentCode', 'role'])
@ForeignKey(() => OrganisationEntity, ['childCode', 'illustrative'], ['code', 'illustrative'], { name: 'membership_child_fkey' })
@ForeignKey(() => OrganisationEntity, ['parentCode', 'illustrative'], ['code', 'illustrative'], {
  name: 'membership_parent_fkey',
})
export class MembershipEntity {
  @PrimaryColumn('text', { name: 'child_code', primaryKeyConstraintName: 'membership_pkey' })
  childCode: string;

  @Column('text', { name: 'parent_code' })
  parentCode: string;

  @PrimaryColumn('text', {
    primaryKeyConstraintName: 'membership_pkey',
    comment: 'head_office is recorded only while it lies in another system than the one that counts the trust.',
  })
  role: MembershipRole;

  @PrimaryColumn('date', { name: 'valid_from', primaryKeyConstraintName: 'membership_pkey' })
  validFrom: string;

  @Column('date', { name: 'valid_to', nullable: true, comment: 'Last day, inclusive; null while it lasts.' })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  doubt: string | null;

  @Column('boolean', { default: false })
  illustrative: boolean;
}
