import { illustrativeRounds } from '@boardmark/illustrative-data';
import { DataSource } from 'typeorm';
import { RoundsRepository } from '../../src/frameworks/rounds.repository.js';
import { BoardRoundsService } from '../../src/startup/board-rounds.service.js';
import { shippedFile } from '../../src/startup/shipped-file.js';
import { ImportsService } from '../../src/submissions/imports.service.js';
import { useServer } from '../harness/use-server.js';

const server = useServer();
const get = <T>(type: new (...args: never[]) => T): T => server.app.get(type, { strict: false });
const query = <Row>(sql: string, values: unknown[] = []) => get(DataSource).query<Row[]>(sql, values);

const DIRECTOR = 'A Director';
const shipped = (name: string) => ({ name, path: shippedFile(name) });
const count = async (table: string) => (await query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n;

describe('answers of board members', () => {
  it('are checked without being stored', async () => {
    const outcome = await get(ImportsService).check(shipped('board-r1.csv'), 'board-r1', { contents: 'responses' });
    expect(outcome).toMatchObject({ outcome: 'accepted', stored: false, result: { nScores: 0 } });
    expect(await count('response')).toBe(0);
  });

  it('are stored by the ten thousand within five seconds, exactly as the file says, and locked by their sign-off', async () => {
    const start = performance.now();
    const outcome = await get(ImportsService).commit(shipped('board-r1.csv'), 'board-r1', {
      contents: 'responses',
      signedOffBy: DIRECTOR,
    });
    expect(performance.now() - start).toBeLessThan(5_000);
    if (outcome.outcome === 'rejected') throw new Error(outcome.problems[0]?.message);
    expect(outcome.result.nResponses).toBeGreaterThan(1_500);
    expect(await count('response')).toBe(outcome.result.nResponses);
    const [submissions] = await query<{ n: number; signed: number; invented: number }>(
      `SELECT count(*)::int AS n, count(signed_off_at)::int AS signed, count(*) FILTER (WHERE illustrative)::int AS invented FROM submission
       WHERE round_id = 'board-r1' AND contents = 'responses' AND board_size > 0`,
    );
    const n = outcome.result.nSubmissions;
    expect(submissions).toEqual({ n, signed: n, invented: n });
    await expect(query(`DELETE FROM response`)).rejects.toThrow('locked');
  });

  it('stand in no order that tells who came first', async () => {
    const [row] = await query<{ same: number; all: number }>(
      `SELECT count(*) FILTER (WHERE before = submission_id)::int AS same, count(*)::int AS all
       FROM (SELECT submission_id, lag(submission_id) OVER (ORDER BY ctid) AS before FROM response) r`,
    );
    expect((row?.same ?? 1) / (row?.all ?? 1)).toBeLessThan(0.05);
  });

  it('are the first import again when the same file comes a second time', async () => {
    const before = await count('response');
    const again = await get(ImportsService).commit(shipped('board-r1.csv'), 'board-r1', { contents: 'responses' });
    expect(again).toMatchObject({ outcome: 'accepted', repeated: true });
    expect(await count('response')).toBe(before);
  });

  it('of another file are refused for a trust that is signed off, without repeating an answer', async () => {
    const outcome = await get(ImportsService).commit(shipped('board-r2.csv'), 'board-r1', { contents: 'responses' });
    if (outcome.outcome === 'accepted') throw new Error('The file was accepted.');
    expect(new Set(outcome.problems.map(({ code }) => code))).toEqual(new Set(['SUBMISSION_LOCKED']));
    expect(outcome.problems.filter(({ value }) => !/^ZT[A-Z0-9]+$/.test(value ?? ''))).toEqual([]);
  });

  it('of a real trust are refused in an invented round, and the reverse', async () => {
    const file = (code: string) => {
      const concepts = ['outcomes', 'risk', 'assurance', 'advocacy', 'ownership', 'prioritisation', 'users', 'culture'];
      const head = ['ods_code', 'role', 'board_size', ...concepts.flatMap((theme) => [1, 2, 3].map((i) => `${theme}_${i}`))];
      const bytes = Buffer.from(`${head.join()}\n${[code, 'executive', '12', ...head.slice(3).map(() => '4')].join()}\n`);
      return { name: 'answers.csv', bytes };
    };
    await get(RoundsRepository).open({
      id: 'board-real',
      name: 'Board',
      shortName: 'Board',
      frameworkVersion: 'board-2026',
      series: 'board-real',
      label: '2026',
      asAt: '2026-03-31',
    });
    const codes = async (code: string, round: string) => {
      const outcome = await get(ImportsService).commit(file(code), round, { contents: 'responses' });
      return outcome.outcome === 'rejected' ? outcome.problems.map((problem) => problem.code) : 'accepted';
    };
    expect(await codes('RJR', 'board-r6')).toEqual(['ODS_UNKNOWN']);
    const [invented] =
      illustrativeRounds.length > 0
        ? await query<{ code: string }>(`SELECT code FROM organisation WHERE code LIKE 'ZT%' LIMIT 1`)
        : [];
    expect(await codes(invented?.code ?? '', 'board-real')).toEqual(['ODS_UNKNOWN']);
    expect(await codes('RJR', 'board-real')).toBe('accepted');
  });
});

describe('board rounds that ship', () => {
  it('are imported and signed off, oldest first, whatever was there before, and once', async () => {
    const ids = illustrativeRounds.filter(({ contents }) => contents === 'responses').map(({ id }) => id);
    expect(await get(BoardRoundsService).importBoardRounds()).toEqual(ids);
    const [stored] = await query<{ rounds: number; unsigned: number }>(
      `SELECT count(DISTINCT round_id)::int AS rounds, count(*) FILTER (WHERE signed_off_at IS NULL)::int AS unsigned
       FROM submission WHERE round_id LIKE 'board-r_'`,
    );
    expect(stored).toEqual({ rounds: 6, unsigned: 0 });
    const before = await count('response');
    await get(BoardRoundsService).importBoardRounds();
    expect(await count('response')).toBe(before);
  });

  it('hold the theme scores that trusts supplied instead of answers', async () => {
    const rows = await query<{ round: string; scores: number }>(
      `SELECT round_id AS round, count(*)::int AS scores FROM submission s JOIN score c ON c.submission_id = s.id
       WHERE contents = 'scores' AND care_setting IS NULL AND round_id LIKE 'board-r_' GROUP BY 1 ORDER BY 1`,
    );
    expect(rows.map(({ round }) => round)).toEqual(['board-r3', 'board-r4']);
    for (const { scores } of rows) expect(scores % 8).toBe(0);
  });

  it('show nothing to anyone before they are released', async () => {
    const { data } = await server.query<{ rounds: { id: string }[] }>('{ rounds { id } }');
    expect(data?.rounds.filter(({ id }) => id.startsWith('board-r'))).toEqual([]);
    const released = await server.query<{ release: object }>('{ release(round: "board-r1") { __typename } }');
    expect(released.data?.release).toEqual({ __typename: 'RoundNotReleased' });
    const file = await server.app.inject({ url: '/data/board/board-r1/scores.csv' });
    expect(file.statusCode).toBeGreaterThanOrEqual(400);
    for (const table of ['ledger_group', 'ledger_cell', 'named_result', 'named_submission']) expect(await count(table)).toBe(0);
  });
});
