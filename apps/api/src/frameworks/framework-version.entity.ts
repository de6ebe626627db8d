import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { FrameworkEntity } from './framework.entity.js';

@Entity('framework_version')
@Unique('framework_version_version_key', ['frameworkCode', 'version'])
export class FrameworkVersionEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'framework_version_pkey' })
  id: string;

  @Column('text', { name: 'framework_code' })
  @ForeignKey(() => FrameworkEntity, { name: 'framework_version_framework_fkey' })
  frameworkCode: string;

  @Column('text')
  version: string;

  @Column('smallint', { comment: 'Order in which versions are listed.' })
  position: number;
}
