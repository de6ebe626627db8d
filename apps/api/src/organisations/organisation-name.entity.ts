import type { NameKind } from '@boardmark/reference-data';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';

@Entity('organisation_name')
@Check('organisation_name_kind_check', `kind IN ('official', 'former', 'alias')`)
@Check('organisation_name_former_check', `(kind = 'former') = (valid_to IS NOT NULL)`)
@Index('organisation_name_matched_as_idx', ['matchedAs'])
export class OrganisationNameEntity {
  @PrimaryColumn('text', { name: 'organisation_code', primaryKeyConstraintName: 'organisation_name_pkey' })
  @ForeignKey(() => OrganisationEntity, { name: 'organisation_name_organisation_fkey' })
  organisationCode: string;

  @PrimaryColumn('text', {
    name: 'matched_as',
    primaryKeyConstraintName: 'organisation_name_pkey',
    comment: 'The name in NFC, upper case, with single spaces: the form in which names are compared.',
  })
  matchedAs: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'short_name', nullable: true })
  shortName: string | null;

  @Column('text')
  kind: NameKind;

  @Column('date', { name: 'valid_to', nullable: true, comment: 'Last day of a former name.' })
  validTo: string | null;

  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  doubt: string | null;
}
