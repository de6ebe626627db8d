import type { OrganisationKind, Sector } from '@boardmark/assessment';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
@Check('organisation_code_check', `code ~ '^[A-Z0-9]{3,6}$'`)
@Check('organisation_kind_check', `kind IN ('trust', 'system', 'region')`)
@Check('organisation_sector_check', `sector IN ('acute', 'acute_specialist', 'mental_health', 'community', 'ambulance')`)
@Check('organisation_sector_of_trust_check', `kind = 'trust' OR sector IS NULL`)
@Check('organisation_days_check', 'closed >= opened')
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
}
