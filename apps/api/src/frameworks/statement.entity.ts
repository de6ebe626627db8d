import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ThemeEntity } from './theme.entity.js';

@Entity('statement')
@ForeignKey(() => ThemeEntity, ['frameworkVersionId', 'themeCode'], ['frameworkVersionId', 'code'], {
  name: 'statement_theme_fkey',
})
@Unique('statement_concept_key', ['frameworkVersionId', 'conceptId'])
export class StatementEntity {
  @PrimaryColumn('text', { name: 'framework_version_id', primaryKeyConstraintName: 'statement_pkey' })
  frameworkVersionId: string;

  @PrimaryColumn('text', { name: 'theme_code', primaryKeyConstraintName: 'statement_pkey' })
  themeCode: string;

  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'statement_pkey' })
  position: number;

  @Column('text', { name: 'concept_id' })
  conceptId: string;

  @Column('text')
  text: string;

  @Column('boolean')
  reverse: boolean;
}
