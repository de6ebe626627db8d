import type { OrganisationKind, Sector } from '@boardmark/assessment';
import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('organisation')
@Check('organisation_code_check', `code ~ '^[A-Z0-9]{3,6}$'`)
@Check('organisation_kind_check', `kind IN ('trust', 'system', 'region')`)
@Check('organisation_sector_check', `sector IN ('acute', 'acute_specialist', 'mental_health', 'community', 'ambulance')`)
@Check('organisation_sector_of_trust_check', `kind = 'trust' OR sector IS NULL`)
@Check('organisation_days_check', 'closed >= opened')
@Check('organisation_estate_type_check', `estate_type IN ('teaching', 'large', 'medium', 'small', 'multi_service', 'specialist')`)
@Check('organisation_estate_of_trust_check', `kind = 'trust' OR (estate_type IS NULL AND holding IS NULL)`)
@Unique('organisation_world_key', ['code', 'illustrative'])
export class OrganisationEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'organisation_pkey' })
  code: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  @Column('text', { name: 'short_name' })
  shortName: string;

  @Column('text', { nullable: true })
  sector: Sector | null;

  @Column('date', { nullable: true })
  opened: string | null;

  @Column('date', { nullable: true, comment: 'Last day on which it existed.' })
  closed: string | null;

  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  doubt: string | null;

  @Column('boolean', { default: false, comment: 'Invented. An invented organisation and a real one can never be related.' })
  illustrative: boolean;

  @Column('text', { name: 'estate_type', nullable: true })
  estateType: 'teaching' | 'large' | 'medium' | 'small' | 'multi_service' | 'specialist' | null;

  @Column('text', {
    nullable: true,
    comment: 'Trusts with the same one share a chair or a chief executive and count as one.',
  })
  holding: string | null;
}
