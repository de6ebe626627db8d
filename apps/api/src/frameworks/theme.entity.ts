import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FrameworkVersionEntity } from './framework-version.entity.js';

@Entity('theme')
@Unique('theme_position_key', ['frameworkVersionId', 'position'])
export class ThemeEntity {
  @PrimaryColumn('text', { name: 'framework_version_id', primaryKeyConstraintName: 'theme_pkey' })
  @ForeignKey(() => FrameworkVersionEntity, { name: 'theme_framework_version_fkey' })
  frameworkVersionId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'theme_pkey' })
  code: string;

  @Column('smallint')
  position: number;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  headline: string | null;

  @Column('text', { name: 'former_names', array: true })
  formerNames: string[];
}
