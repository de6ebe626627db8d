import type { CareSetting } from '@boardmark/assessment';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { RoundEntity } from '../frameworks/round.entity.js';
import { OrganisationEntity } from '../organisations/organisation.entity.js';
import { ImportEntity } from './import.entity.js';

@Entity('submission')
@Check('submission_care_setting_check', `care_setting IN ('acute', 'community', 'mental_health', 'ambulance')`)
@Unique('submission_once_key', ['roundId', 'organisationCode', 'careSetting'])
@Index('submission_import_idx', ['importId'])
@Check('submission_board_size_check', 'board_size > 0')
@Check('submission_contents_check', `contents IN ('scores', 'responses')`)
@Check('submission_responses_check', `contents = 'scores' OR care_setting IS NULL`)
@Check('submission_signed_off_check', '(signed_off_by IS NULL) = (signed_off_at IS NULL)')
@ForeignKey(() => RoundEntity, ['roundId', 'illustrative'], ['id', 'illustrative'], { name: 'submission_round_fkey' })
@ForeignKey(() => OrganisationEntity, ['organisationCode', 'illustrative'], ['code', 'illustrative'], {
  name: 'submission_organisation_fkey',
})
export class SubmissionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'submission_pkey',
  })
  id: string;

  @Column('text', { name: 'round_id' })
  roundId: string;

  @Column('text', { name: 'organisation_code' })
  organisationCode: string;

  @Column('text', { name: 'care_setting', nullable: true, comment: 'Null for an organisation scored as a whole.' })
  careSetting: CareSetting | null;

  @Column('uuid', { name: 'import_id', nullable: true, comment: 'Null where the board answers in the form.' })
  @ForeignKey(() => ImportEntity, { name: 'submission_import_fkey' })
  importId: string | null;

  @Column('boolean', { default: false })
  illustrative: boolean;

  @Column('smallint', { name: 'board_size', nullable: true, comment: 'Members of the board, whether they answered or not.' })
  boardSize: number | null;

  @Column('text', { default: 'scores' })
  contents: 'scores' | 'responses';

  @Column('text', { name: 'signed_off_by', nullable: true })
  signedOffBy: string | null;

  @Column('timestamptz', { name: 'signed_off_at', nullable: true })
  signedOffAt: Date | null;
}
