import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { Mode } from '../config/config.js';

@Entity('installation', { comment: 'One row: what the database is used for.' })
@Check('installation_one_check', 'id = 1')
@Check('installation_mode_check', `mode IN ('demo', 'live')`)
export class InstallationEntity {
  @PrimaryColumn('smallint', { primaryKeyConstraintName: 'installation_pkey' })
  id: 1;

  @Column('text', { comment: 'The mode in which a server was last started on it.' })
  mode: Mode;
}
