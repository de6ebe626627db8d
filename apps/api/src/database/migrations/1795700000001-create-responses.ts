import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
ALTER TABLE submission
  ADD COLUMN board_size smallint CONSTRAINT submission_board_size_check CHECK (board_size > 0),
  ADD COLUMN contents text NOT NULL DEFAULT 'scores' CONSTRAINT submission_contents_check CHECK (contents IN ('scores', 'responses')),
  ADD COLUMN signed_off_by text,
  ADD COLUMN signed_off_at timestamptz,
  ADD CONSTRAINT submission_responses_check CHECK (contents = 'scores' OR care_setting IS NULL),
  ADD CONSTRAINT submission_signed_off_check CHECK ((signed_off_by IS NULL) = (signed_off_at IS NULL));
COMMENT ON COLUMN submission.board_size IS 'Members of the board, whether they answered or not.';

ALTER TABLE import ADD COLUMN n_responses integer;

CREATE TABLE response (
  id uuid NOT NULL DEFAULT gen_random_uuid() CONSTRAINT response_pkey PRIMARY KEY,
  submission_id bigint NOT NULL CONSTRAINT response_submission_fkey REFERENCES submission,
  role text NOT NULL CONSTRAINT response_role_check CHECK (role IN ('executive', 'non_executive')),
  answers smallint[] NOT NULL CONSTRAINT response_answers_check
    CHECK (coalesce(array_ndims(answers) = 1, false) AND array_remove(answers, NULL) <@ '{0,1,2,3,4,5}'::smallint[])
);
COMMENT ON TABLE response IS 'Answers of one board member. Nothing here tells who answered, when, or in which order.';
COMMENT ON COLUMN response.answers IS 'In the order of the statements: 1 to 5, 0 for can''t say, null for skipped.';
CREATE INDEX response_submission_idx ON response (submission_id);
`;

const FUNCTIONS = `
CREATE FUNCTION refuse_locked_parts() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE locked record;
BEGIN
  SELECT s.organisation_code, s.round_id INTO locked
  FROM touched t JOIN submission s ON s.id = t.submission_id JOIN round r ON r.id = s.round_id
  WHERE (s.signed_off_at IS NOT NULL OR r.status <> 'open')
    AND r.id IS DISTINCT FROM current_setting('boardmark.rewriting', true)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The submission of % to round % is locked: its % never change.', locked.organisation_code, locked.round_id, TG_TABLE_NAME || 's'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_locked_submission() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before submission := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  after submission := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
BEGIN
  IF EXISTS (
    SELECT FROM round r
    WHERE r.id IN (before.round_id, after.round_id)
      AND (r.status <> 'open' OR (TG_OP <> 'INSERT' AND before.signed_off_at IS NOT NULL))
      AND r.id IS DISTINCT FROM current_setting('boardmark.rewriting', true)) THEN
    RAISE EXCEPTION 'The submission of % to round % is locked.', before.organisation_code, before.round_id
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN after;
END $$;

CREATE FUNCTION refuse_emptying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are removed one submission at a time, and never once it is locked.', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION reshuffle_responses(closing text) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  before text := coalesce(current_setting('boardmark.rewriting', true), '');
  n integer;
BEGIN
  PERFORM set_config('boardmark.rewriting', closing, true);
  WITH taken AS (
    DELETE FROM response USING submission s WHERE s.id = submission_id AND s.round_id = closing
    RETURNING submission_id, role, answers)
  INSERT INTO response (submission_id, role, answers)
  SELECT submission_id, role, answers FROM taken ORDER BY random();
  GET DIAGNOSTICS n = ROW_COUNT;
  PERFORM set_config('boardmark.rewriting', before, true);
  RETURN n;
END $$;
COMMENT ON FUNCTION reshuffle_responses IS 'Writes all responses of a round again, in random order and with new ids, so that nothing tells which came first.';
REVOKE ALL ON FUNCTION reshuffle_responses FROM PUBLIC;

CREATE TRIGGER submission_locked BEFORE INSERT OR UPDATE OR DELETE ON submission
  FOR EACH ROW EXECUTE FUNCTION refuse_locked_submission();
`;

/** Statement triggers see all rows at once, and a trigger that does so is for one kind of change only. */
const PARTS = ['response', 'score'];
const CHANGES = [
  ['added', 'INSERT', 'NEW'],
  ['removed', 'DELETE', 'OLD'],
  ['changed_from', 'UPDATE', 'OLD'],
  ['changed_to', 'UPDATE', 'NEW'],
] as const;

const locked = (table: string): string[] =>
  CHANGES.map(
    ([
      name,
      change,
      rows,
    ]) => `CREATE TRIGGER ${table}_locked_${name} AFTER ${change} ON ${table} REFERENCING ${rows} TABLE AS touched
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_locked_parts();`,
  );

const kept = (table: string): string =>
  `CREATE TRIGGER ${table}_kept BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();`;

const DOWN = [
  ...CHANGES.map(([name]) => `DROP TRIGGER score_locked_${name} ON score;`),
  'DROP TRIGGER score_kept ON score;',
  'DROP TRIGGER submission_kept ON submission;',
  'DROP TRIGGER submission_locked ON submission;',
  'DROP FUNCTION reshuffle_responses;',
  'DROP TABLE response;',
  'DROP FUNCTION refuse_emptying();',
  'DROP FUNCTION refuse_locked_submission();',
  'DROP FUNCTION refuse_locked_parts();',
  'ALTER TABLE import DROP COLUMN n_responses;',
  'ALTER TABLE submission DROP COLUMN signed_off_at, DROP COLUMN signed_off_by, DROP COLUMN contents, DROP COLUMN board_size;',
];

export class CreateResponses1795700000001 implements MigrationInterface {
  readonly name = 'CreateResponses1795700000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([TABLES, FUNCTIONS, ...PARTS.flatMap(locked), ...[...PARTS, 'submission'].map(kept)].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN.join('\n'));
  }
}
