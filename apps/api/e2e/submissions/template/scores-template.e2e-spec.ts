import { BOARD_2026 } from '@boardmark/assessment';
import type ExcelJS from 'exceljs';
import { RoundsRepository } from '../../../src/frameworks/rounds.repository.js';
import { ADMINISTRATOR, useServer } from '../../harness/use-server.js';
import { bytesOf, CONTRACTOR, lead, useTemplates } from './use-templates.js';

const server = useServer();
const templates = useTemplates(server);
const ROUND = 'board-r6';
const THEMES = BOARD_2026.themes.map(({ code }) => code);
const ONLY_OWN = 'This file may only hold rows of';

let own: string, other: string, third: string;

beforeAll(async () => {
  const rows = await templates.query<{ code: string }>(
    `SELECT o.code FROM organisation o JOIN membership m ON m.child_code = o.code AND m.valid_to IS NULL
     WHERE o.kind = 'trust' AND o.illustrative AND o.closed IS NULL ORDER BY 1 LIMIT 3`,
  );
  [own = '', other = '', third = ''] = rows.map(({ code }) => code);
});

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
const codesIn = (workbook: ExcelJS.Workbook) => sheetOf(workbook, 'Organisations').getColumn(1).values.slice(2);
const scoreOf = (index: number): number => [1, 2.5, 3.25, 4.125, 5, 1.000001, 3, 4.75][index] ?? 1;

/** The template of a lead with every score filled in, changed. */
async function filledIn(code: string, change: (scores: ExcelJS.Worksheet) => void = () => undefined): Promise<ExcelJS.Workbook> {
  server.viewer = lead(code);
  const workbook = await templates.open(ROUND, 'scores');
  const scores = sheetOf(workbook, 'Scores');
  THEMES.forEach((_, index) => (scores.getCell(index + 2, 3).value = scoreOf(index)));
  change(scores);
  return workbook;
}

describe('the template for scores', () => {
  it('lists every organisation to an administrator, and to a lead only those led, with their rows begun', async () => {
    server.viewer = ADMINISTRATOR;
    const all = await templates.open(ROUND, 'scores');
    expect(codesIn(all)).toEqual(expect.arrayContaining([own, other, third]));
    expect(sheetOf(all, 'Scores').rowCount).toBe(1);
    server.viewer = lead(own);
    const mine = await templates.open(ROUND, 'scores');
    expect(codesIn(mine)).toEqual([own]);
    expect(sheetOf(mine, 'Scores').getSheetValues().slice(1)).toEqual([
      [undefined, 'ods_code', 'theme', 'score'],
      ...THEMES.map((theme) => [undefined, own, theme]),
    ]);
    server.viewer = lead(own, other);
    const both = await templates.open(ROUND, 'scores');
    expect(codesIn(both)).toEqual([own, other].sort());
    expect(JSON.stringify(both.worksheets.map((sheet) => sheet.getSheetValues()))).not.toContain(third);
  });

  it('asks for the care setting where the framework scores by it, and lists integrated care boards', async () => {
    await server.app.get(RoundsRepository).open({
      id: 'measures-2026',
      name: 'Measures',
      shortName: 'Measures',
      frameworkVersion: 'wgll-2025',
      series: 'measures',
      label: '2026',
      asAt: '2026-03-31',
    });
    server.viewer = ADMINISTRATOR;
    const workbook = await templates.open('measures-2026', 'scores');
    expect(sheetOf(workbook, 'Scores').getRow(1).values).toEqual([undefined, 'ods_code', 'care_setting', 'theme', 'score']);
    expect(codesIn(workbook)).toEqual(expect.arrayContaining(['RJR', 'QYG']));
    sheetOf(workbook, 'Scores').addRows([
      ['RJR', 'acute', 'well_led', 4.35],
      ['QYG', null, 'well_led', 2],
    ]);
    const id = await templates.send(workbook);
    expect(await templates.importFile('importScores', id, 'measures-2026', true)).toMatchObject({ stored: true });
  });

  it('does not exist for others, in rounds that are not open, and where there are none: always the same answer', async () => {
    await templates.query(`UPDATE round SET status = 'draft' WHERE id = 'board-r4'`);
    await templates.query(`UPDATE round SET status = 'closed' WHERE id = 'board-r5'`);
    const answers: string[] = [];
    const ask = async (viewer: typeof ADMINISTRATOR, round: string, kinds: readonly ('answers' | 'scores')[]) => {
      server.viewer = viewer;
      for (const kind of kinds) {
        const { statusCode, body, headers } = await templates.get(`/rounds/${round}/${kind}-template.xlsx`);
        answers.push(JSON.stringify([statusCode, body, headers['content-type'], headers['cache-control'], headers['vary']]));
      }
    };
    const both = ['answers', 'scores'] as const;
    for (const round of ['board-r4', 'board-r5', 'dma-2025', 'nothing', 'No%20Round', '..%2Fx']) {
      await ask(ADMINISTRATOR, round, both);
      await ask(lead(own), round, both);
    }
    await ask({ ...ADMINISTRATOR, permissions: new Set(['public', 'peer'] as const) }, ROUND, both);
    await ask({ ...lead(own), leads: [] }, ROUND, both);
    await ask(lead('RJR'), ROUND, both);
    await ask(lead(own), ROUND, ['answers']);
    await ask(CONTRACTOR, ROUND, ['scores']);
    await ask(ADMINISTRATOR, 'measures-2026', ['answers']);
    expect([...new Set(answers)]).toEqual([
      JSON.stringify([
        404,
        '{"message":"There is no such file.","error":"Not Found","statusCode":404}',
        'application/json; charset=utf-8',
        'no-store',
        JSON.parse(answers[0] ?? '[]')[4] as string,
      ]),
    ]);
  });
});

describe("scores of a lead's own trust", () => {
  it.each([
    ['of another trust', () => other],
    ['of a trust that does not exist', () => 'ZZZ99'],
    ['of a system', () => 'QYG'],
  ])('with a row %s are refused, which tells nothing more', async (_what, code) => {
    const workbook = await filledIn(own, (sheet) => (sheet.getCell('A4').value = code()));
    const before = await templates.stored();
    const outcome = await templates.importFile('importOwnScores', await templates.send(workbook), ROUND, true);
    expect(outcome.problems).toEqual([
      { sheet: 'Scores', cell: 'A4', code: 'ORGANISATION_NOT_OWN', message: `${ONLY_OWN} ${own}.`, value: code() },
    ]);
    expect(await templates.stored()).toEqual(before);
  });

  it.each([
    ['a score of 6', (sheet: ExcelJS.Worksheet) => (sheet.getCell('C3').value = 6), 'C3', 'SCORE_RANGE'],
    ['an empty score', (sheet: ExcelJS.Worksheet) => (sheet.getCell('C3').value = null), 'C3', 'SCORE_MISSING'],
    ['a theme twice', (sheet: ExcelJS.Worksheet) => (sheet.getCell('B5').value = THEMES[0] ?? ''), 'B5', 'DUPLICATE'],
    ['a changed heading', (sheet: ExcelJS.Worksheet) => (sheet.getCell('C1').value = 'points'), 'C1', 'COLUMN_UNKNOWN'],
  ])('with %s are refused at their place, and nothing is stored', async (_what, change, cell, code) => {
    const workbook = await filledIn(own, change);
    const before = await templates.stored();
    const outcome = await templates.importFile('importOwnScores', await templates.send(workbook), ROUND, true);
    expect(outcome.problems).toContainEqual(expect.objectContaining({ sheet: 'Scores', cell, code }));
    expect(await templates.stored()).toEqual(before);
  });

  let file: Buffer;

  it('come from an upload of the own only: the id of another is no upload', async () => {
    const id = await templates.send(await filledIn(other));
    server.viewer = lead(own);
    expect(await templates.importFile('importOwnScores', id, ROUND, false)).toEqual({ __typename: 'ImportNotFound' });
  });

  it('are stored exactly as typed, after a dry run that stores nothing, and wait for their sign-off', async () => {
    file = await bytesOf(await filledIn(own));
    const id = await templates.send(file);
    const before = await templates.stored();
    expect(await templates.importFile('importOwnScores', id, ROUND, false)).toMatchObject({ stored: false, repeated: false });
    expect(await templates.stored()).toEqual(before);
    expect(await templates.importFile('importOwnScores', id, ROUND, true)).toMatchObject({ stored: true, repeated: false });
    expect(await templates.importFile('importOwnScores', id, ROUND, true)).toMatchObject({ stored: true, repeated: true });
    const rows = await templates.query<{ code: string; theme: string; score: number; unsigned: boolean }>(
      `SELECT s.organisation_code AS code, c.theme_code AS theme, c.score::float AS score, s.signed_off_at IS NULL AS unsigned
       FROM score c JOIN submission s ON s.id = c.submission_id JOIN theme t ON t.code = c.theme_code AND t.framework_version_id = 'board-2026'
       WHERE s.round_id = $1 ORDER BY t.position`,
      [ROUND],
    );
    expect(rows).toEqual(THEMES.map((theme, i) => ({ code: own, theme, score: scoreOf(i), unsigned: true })));
  });

  it('tell another lead nothing, even by the very same file', async () => {
    server.viewer = lead(own);
    const again = await templates.send(file);
    expect(await templates.importFile('importOwnScores', again, ROUND, false)).toMatchObject({ repeated: true });
    server.viewer = lead(other);
    const theirs = await templates.send(file);
    const outcome = await templates.importFile('importOwnScores', theirs, ROUND, false);
    expect(new Set(outcome.problems?.map(({ code, message }) => `${code} ${message}`))).toEqual(
      new Set([`ORGANISATION_NOT_OWN ${ONLY_OWN} ${other}.`]),
    );
  });

  it('are imported by nobody else', async () => {
    for (const viewer of [ADMINISTRATOR, CONTRACTOR]) {
      server.viewer = viewer;
      const { errors } = await server.query(`mutation { importOwnScores(id: "x", round: "${ROUND}") { __typename } }`);
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
  });
});
