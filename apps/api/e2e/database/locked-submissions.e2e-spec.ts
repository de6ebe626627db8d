import { useDataSource } from '../harness/use-data-source.js';

const IMPORT = '00000000-0000-4000-8000-000000000001';

describe('a stored submission', () => {
  const dataSource = useDataSource();
  const run = <Row = unknown>(sql: string) => dataSource().query<Row[]>(sql);
  const of = (organisation: string) => `(SELECT id FROM submission WHERE organisation_code = '${organisation}')`;
  const answer = (organisation: string, answers = '{1,5,0,NULL}') =>
    run(`INSERT INTO response (submission_id, role, answers) VALUES (${of(organisation)}, 'executive', '${answers}')`);
  const setStatus = (status: string) => run(`UPDATE round SET status = '${status}' WHERE id = 'board'`);

  beforeAll(async () => {
    await run(`INSERT INTO round (id, name, short_name, framework_version_id, series, position, label, as_at, status)
      VALUES ('board', 'Board', 'Board', 'board-2026', 'board', 1, '1', '2026-01-01', 'open')`);
    await run(`INSERT INTO import (id, round_id, file_name, file_hash, status, committed_at)
      VALUES ('${IMPORT}', 'board', 'a.csv', 'hash', 'committed', now())`);
    await run(`INSERT INTO submission (round_id, organisation_code, import_id, contents, board_size) VALUES
      ('board', 'RJR', '${IMPORT}', 'responses', 12), ('board', 'RBS', '${IMPORT}', 'responses', 12)`);
    for (let i = 0; i < 8; i++) await answer('RJR', `{${1 + (i % 5)},0}`);
    await answer('RBS');
    await run(`INSERT INTO score VALUES (${of('RJR')}, 'culture', 3)`);
    await run(`UPDATE submission SET signed_off_by = 'A Director', signed_off_at = now() WHERE organisation_code = 'RJR'`);
  });

  it.each(['{6}', '{-1}', '{}', '{{1,2},{3,4}}'])('takes no answers %s', async (answers) => {
    await expect(answer('RBS', answers)).rejects.toThrow('response_answers_check');
  });

  it('is changed freely until somebody signs it off', async () => {
    await answer('RBS', '{2}');
    await run(`UPDATE response SET role = 'non_executive' WHERE submission_id = ${of('RBS')}`);
    await run(`DELETE FROM response WHERE submission_id = ${of('RBS')} AND answers = '{2}'`);
  });

  it.each([
    `INSERT INTO response (submission_id, role, answers) VALUES (${of('RJR')}, 'executive', '{1}')`,
    `UPDATE response SET answers = '{5}' WHERE submission_id = ${of('RJR')}`,
    `UPDATE response SET submission_id = ${of('RBS')} WHERE submission_id = ${of('RJR')}`,
    `UPDATE response SET submission_id = ${of('RJR')} WHERE submission_id = ${of('RBS')}`,
    `DELETE FROM response WHERE submission_id = ${of('RJR')}`,
    `INSERT INTO score VALUES (${of('RJR')}, 'leadership', 3)`,
    `UPDATE score SET score = 5`,
    `DELETE FROM score`,
    `UPDATE submission SET signed_off_by = 'Another' WHERE organisation_code = 'RJR'`,
    `UPDATE submission SET signed_off_by = NULL, signed_off_at = NULL WHERE organisation_code = 'RJR'`,
    `DELETE FROM submission WHERE organisation_code = 'RJR'`,
  ])('is locked once it is signed off: %s', async (sql) => {
    await expect(run(sql)).rejects.toThrow('The submission of RJR to round board is locked');
  });

  it.each(['response', 'score', 'submission'])('is never emptied with all others: %s', async (table) => {
    await expect(run(`TRUNCATE ${table} CASCADE`)).rejects.toThrow('one submission at a time');
  });

  it.each(['closed', 'released', 'draft'])('is locked in a round that is %s', async (status) => {
    await setStatus(status);
    try {
      await expect(answer('RBS')).rejects.toThrow('The submission of RBS to round board is locked');
      await expect(run(`UPDATE submission SET board_size = 3 WHERE organisation_code = 'RBS'`)).rejects.toThrow('locked');
      await expect(
        run(`INSERT INTO submission (round_id, organisation_code, import_id) VALUES ('board', 'RVN', '${IMPORT}')`),
      ).rejects.toThrow('The submission of RVN to round board is locked');
    } finally {
      await setStatus('open');
    }
  });

  it('keeps its answers and loses their ids and order when the round is reshuffled', async () => {
    const stored = () => run<{ id: string; answers: number[] }>(`SELECT id, answers FROM response ORDER BY ctid`);
    const before = await stored();
    await setStatus('closed');
    const [result] = await run<{ n: number }>(`SELECT reshuffle_responses('board') AS n`);
    expect(result?.n).toBe(before.length);
    const after = await stored();
    const answers = (rows: { answers: number[] }[]) => rows.map((row) => JSON.stringify(row.answers));
    expect([...answers(after)].sort()).toEqual([...answers(before)].sort());
    expect(after.map(({ id }) => id).filter((id) => before.some((row) => row.id === id))).toEqual([]);
    const orders = [answers(after).join()];
    for (let i = 0; i < 4; i++) {
      await run(`SELECT reshuffle_responses('board')`);
      orders.push(answers(await stored()).join());
    }
    expect(new Set([answers(before).join(), ...orders]).size).toBeGreaterThan(1);
    await expect(answer('RBS')).rejects.toThrow('locked');
    await setStatus('open');
  });
});
