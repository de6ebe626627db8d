import type { CareSetting } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { ImportEntity } from './import.entity.js';

@Entity('submission')
@Check('submission_care_setting_check', `care_setting IN ('acute', 'community', 'mental_health', 'ambulance')`)
@Unique('submission_once_key', ['roundId', 'organisationCode', 'careSetting'])
@Index('submission_import_idx', ['importId'])
export class SubmissionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'submission_pkey',
  })
  id: string;

  @Column('text', { name: 'round_id' })
  @ForeignKey(() => RoundEntity, { name: 'submission_round_fkey' })
  roundId: string;

  @Column('text', { name: 'organisation_code' })
  @ForeignKey(() => OrganisationEntity, { name: 'submission_organisation_fkey' })
  organisationCode: string;

  @Column('text', { name: 'care_setting', nullable: true, comment: 'Null for an organisation scored as a whole.' })
  careSetting: CareSetting | null;

  @Column('uuid', { name: 'import_id' })
  @ForeignKey(() => ImportEntity, { name: 'submission_import_fkey' })
  importId: string;
}
