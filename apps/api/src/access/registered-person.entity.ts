import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('registered_person', {
  comment: 'People with more than one scope. Every release is audited with the union of what each of them knows.',
})
export class RegisteredPersonEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'registered_person_pkey' })
  id: string;

  @Column('text')
  label: string;

  @Column('boolean')
  illustrative: boolean;

  @Column('text', { array: true })
  trusts: string[];

  @Column('text', { array: true })
  systems: string[];

  @Column('text', { array: true })
  regions: string[];
}
