import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('sign_in_attempt', { comment: 'Sign-ins under way, each bound to one browser and used once.' })
export class SignInAttemptEntity {
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'sign_in_attempt_pkey' })
  tokenHash: Buffer;

  @Column('text')
  state: string;

  @Column('text')
  nonce: string;

  @Column('text', { name: 'code_verifier' })
  codeVerifier: string;

  @Column('text', { name: 'return_to' })
  returnTo: string;

  @Column('timestamptz', { name: 'begun_at', default: () => 'now()' })
  begunAt: Date;
}
