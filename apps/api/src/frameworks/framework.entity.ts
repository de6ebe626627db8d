import type { Visibility } from '@boardmark/assessment';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('framework')
@Check('framework_visibility_check', `visibility IN ('confidential', 'published')`)
export class FrameworkEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'framework_pkey' })
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  visibility: Visibility;

  @Column('boolean', { name: 'by_care_setting' })
  byCareSetting: boolean;
}
