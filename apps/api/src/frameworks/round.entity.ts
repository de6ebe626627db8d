import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FrameworkVersionEntity } from './framework-version.entity.js';

@Entity('round')
@Check('round_status_check', `status IN ('draft', 'open', 'closed', 'released')`)
@Unique('round_position_key', ['series', 'position'])
@Unique('round_world_key', ['id', 'illustrative'])
@Exclusion('round_series_world_excl', 'USING gist (series WITH =, (illustrative::int) WITH <>)')
@Index('round_framework_version_idx', ['frameworkVersionId'])
export class RoundEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'round_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'short_name' })
  shortName: string;

  @Column('text', { name: 'framework_version_id' })
  @ForeignKey(() => FrameworkVersionEntity, { name: 'round_framework_version_fkey' })
  frameworkVersionId: string;

  @Column('text', { comment: 'Only rounds of one series may be compared over time.' })
  series: string;

  @Column('integer')
  position: number;

  @Column('text')
  label: string;

  @Column('date', { name: 'as_at', comment: 'The day whose memberships the round uses.' })
  asAt: string;

  @Column('date', {
    name: 'closes_on',
    nullable: true,
    comment: 'The last day for answers, as boards are told; an administrator closes the round.',
  })
  closesOn: string | null;

  @Column('text', { default: 'draft' })
  status: 'draft' | 'open' | 'closed' | 'released';

  @Column('boolean', { default: false, comment: 'Its submissions are of invented organisations, and of no others.' })
  illustrative: boolean;
}
