import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
CREATE TABLE person (
  id text NOT NULL CONSTRAINT person_pkey PRIMARY KEY,
  name text NOT NULL CONSTRAINT person_name_check CHECK (name <> ''),
  email text CONSTRAINT person_email_key UNIQUE CONSTRAINT person_email_check CHECK (email = lower(email)),
  issuer text,
  subject text,
  illustrative boolean NOT NULL DEFAULT false,
  CONSTRAINT person_subject_key UNIQUE (issuer, subject),
  CONSTRAINT person_subject_check CHECK ((issuer IS NULL) = (subject IS NULL)),
  CONSTRAINT person_world_key UNIQUE (id, illustrative)
);
COMMENT ON TABLE person IS 'Who may sign in. Somebody without a subject is waiting for a first sign-in with their e-mail address.';

CREATE TABLE person_scope (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT person_scope_pkey PRIMARY KEY,
  person_id text NOT NULL,
  kind text NOT NULL CONSTRAINT person_scope_kind_check
    CHECK (kind IN ('trust_lead', 'board_member', 'system', 'region', 'administrator', 'contractor')),
  organisation_code text,
  illustrative boolean NOT NULL DEFAULT false,
  CONSTRAINT person_scope_person_fkey FOREIGN KEY (person_id, illustrative) REFERENCES person (id, illustrative) ON DELETE CASCADE,
  CONSTRAINT person_scope_organisation_fkey FOREIGN KEY (organisation_code, illustrative) REFERENCES organisation (code, illustrative),
  CONSTRAINT person_scope_whole_check CHECK ((organisation_code IS NULL) = (kind IN ('administrator', 'contractor'))),
  CONSTRAINT person_scope_key UNIQUE NULLS NOT DISTINCT (person_id, kind, organisation_code)
);
COMMENT ON TABLE person_scope IS 'What a person has to do with an organisation, or with the service as a whole. Somebody may hold several.';

CREATE TABLE session (
  id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT session_pkey PRIMARY KEY,
  token_hash bytea NOT NULL CONSTRAINT session_token_key UNIQUE,
  person_id text NOT NULL CONSTRAINT session_person_fkey REFERENCES person ON DELETE CASCADE,
  started_at timestamptz NOT NULL DEFAULT now(),
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  id_token text
);
COMMENT ON COLUMN session.token_hash IS 'SHA-256 of what the cookie holds: the table opens no session.';
CREATE INDEX session_person_idx ON session (person_id);

CREATE TABLE sign_in_attempt (
  token_hash bytea NOT NULL CONSTRAINT sign_in_attempt_pkey PRIMARY KEY,
  state text NOT NULL,
  nonce text NOT NULL,
  code_verifier text NOT NULL,
  return_to text NOT NULL,
  begun_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE sign_in_attempt IS 'Sign-ins under way, each bound to one browser and used once.';
`;

/** Who holds several scopes follows from the scopes. */
const NO_LIST = 'DROP TABLE registered_person;';
const LIST = `
CREATE TABLE registered_person (
  id text NOT NULL CONSTRAINT registered_person_pkey PRIMARY KEY,
  label text NOT NULL,
  illustrative boolean NOT NULL,
  trusts text[] NOT NULL,
  systems text[] NOT NULL,
  regions text[] NOT NULL
);
COMMENT ON TABLE registered_person IS 'People with more than one scope. Every release is audited with the union of what each of them knows.';`;

const SECURED = ['person', 'person_scope', 'session', 'sign_in_attempt'];

const secure = (table: string): string => `
ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
CREATE POLICY ${table}_owner ON ${table} TO CURRENT_USER USING (true) WITH CHECK (true);`;

export class CreatePeople1795800000000 implements MigrationInterface {
  readonly name = 'CreatePeople1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([NO_LIST, UP, ...SECURED.map(secure)].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ${SECURED.toReversed().join(', ')}; ${LIST}`);
  }
}
