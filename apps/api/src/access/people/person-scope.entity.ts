import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { OrganisationEntity } from '../../organisations/organisation.entity.js';
import { PersonEntity } from './person.entity.js';
import type { ScopeKind } from './scope-kind.js';

@Entity('person_scope', {
  comment: 'What a person has to do with an organisation, or with the service as a whole. Somebody may hold several.',
})
@Check('person_scope_kind_check', `kind IN ('trust_lead', 'board_member', 'system', 'region', 'administrator', 'contractor')`)
@Check('person_scope_whole_check', `(organisation_code IS NULL) = (kind IN ('administrator', 'contractor'))`)
@Unique('person_scope_key', ['personId', 'kind', 'organisationCode'])
@ForeignKey(() => PersonEntity, ['personId', 'illustrative'], ['id', 'illustrative'], {
  name: 'person_scope_person_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrganisationEntity, ['organisationCode', 'illustrative'], ['code', 'illustrative'], {
  name: 'person_scope_organisation_fkey',
})
export class PersonScopeEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'person_scope_pkey',
  })
  id: string;

  @Column('text', { name: 'person_id' })
  personId: string;

  @Column('text')
  kind: ScopeKind;

  @Column('text', { name: 'organisation_code', nullable: true })
  organisationCode: string | null;

  @Column('boolean', { default: false })
  illustrative: boolean;
}
