import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Entity('person', {
  comment: 'Who may sign in. Somebody without a subject is waiting for a first sign-in with their e-mail address.',
})
@Check('person_name_check', `name <> ''`)
@Check('person_subject_check', '(issuer IS NULL) = (subject IS NULL)')
@Unique('person_subject_key', ['issuer', 'subject'])
@Unique('person_world_key', ['id', 'illustrative'])
@Unique('person_email_key', ['email'])
@Check('person_email_check', 'email = lower(email)')
export class PersonEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'person_pkey' })
  id: string;

  @Column('text')
  name: string;

  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { nullable: true })
  issuer: string | null;

  @Column('text', { nullable: true })
  subject: string | null;

  @Column('boolean', { default: false })
  illustrative: boolean;
}
