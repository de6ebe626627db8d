import { BOARD_2026, responseHeadings } from '@boardmark/assessment';
import type ExcelJS from 'exceljs';
import { ADMINISTRATOR, useServer } from '../../harness/use-server.js';
import { CONTRACTOR, useTemplates } from './use-templates.js';

const server = useServer();
const templates = useTemplates(server);
const ROUND = 'board-r6';
const CANT_SAY = "can't say";

type Typed = string | number | null;
const answersFrom = (first: number): Typed[] =>
  Array.from({ length: 24 }, (_, i) => [1, 2, 3, 4, 5, CANT_SAY, null][(first + i) % 7] ?? null);
const asStored = (typed: Typed): number | null => (typed === CANT_SAY ? 0 : (typed as number | null));

const sheetOf = (workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};
const codesIn = (workbook: ExcelJS.Workbook): string[] =>
  (sheetOf(workbook, 'Organisations').getColumn(1).values.slice(2) as string[]).map(String);

async function filledIn(change: (answers: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined) {
  server.viewer = CONTRACTOR;
  const workbook = await templates.open(ROUND, 'answers');
  const rows = codesIn(workbook)
    .slice(0, 3)
    .flatMap((code, i) => [
      [code, 'executive', 8 + i, ...answersFrom(i)],
      [code, 'non-executive', 8 + i, ...answersFrom(i + 3)],
    ]);
  const answers = sheetOf(workbook, 'Answers');
  rows.forEach((row) => answers.addRow(row));
  change(answers, workbook);
  return { workbook, rows };
}

describe('the template for answers', () => {
  it('has the headings of the import and no column about a person', async () => {
    server.viewer = ADMINISTRATOR;
    const workbook = await templates.open(ROUND, 'answers');
    const answers = sheetOf(workbook, 'Answers');
    expect(answers.getRow(1).values).toEqual([undefined, ...responseHeadings(BOARD_2026)]);
    expect(answers.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(answers.rowCount).toBe(1);
    expect(sheetOf(workbook, 'Statements').getColumn(3).values.slice(2)).toEqual(
      BOARD_2026.themes.flatMap(({ statements }) => statements.map(({ text }) => text)),
    );
    expect(codesIn(workbook).filter((code) => !/^ZT[A-Z0-9]{3,4}$/.test(code))).toEqual([]);
    expect(sheetOf(workbook, 'Boardmark').getCell('B4').value).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is the same bytes whenever it is asked for', async () => {
    server.viewer = CONTRACTOR;
    const url = `/rounds/${ROUND}/answers-template.xlsx`;
    const first = await templates.get(url);
    expect(first.headers).toMatchObject({
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${ROUND}-answers.xlsx"`,
      'cache-control': 'no-store',
    });
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect((await templates.get(url)).rawPayload.equals(first.rawPayload)).toBe(true);
  });
});

describe('a filled-in template', () => {
  it.each([
    ['an answer of 6', (sheet: ExcelJS.Worksheet) => (sheet.getCell('F3').value = 6), 'F3', 'ANSWER_RANGE'],
    ['an unknown code', (sheet: ExcelJS.Worksheet) => (sheet.getCell('A4').value = 'ZZZ99'), 'A4', 'ODS_UNKNOWN'],
    ['another board size', (sheet: ExcelJS.Worksheet) => (sheet.getCell('C3').value = 30), 'C3', 'BOARD_SIZE'],
    ['a changed heading', (sheet: ExcelJS.Worksheet) => (sheet.getCell('D1').value = 'email'), 'D1', 'COLUMN_UNKNOWN'],
    ['a formula', (sheet: ExcelJS.Worksheet) => (sheet.getCell('E2').value = { formula: '1+1', result: 2 }), 'E2', 'FORMULA'],
  ])('with %s is refused at its place, and nothing is stored', async (_what, change, cell, code) => {
    const { workbook } = await filledIn(change);
    const before = await templates.stored();
    const outcome = await templates.importFile('importResponses', await templates.send(workbook), ROUND, true);
    expect(outcome.problems).toContainEqual(expect.objectContaining({ sheet: 'Answers', cell, code }));
    for (const { value, message } of outcome.problems ?? []) {
      expect(value ?? '').not.toMatch(/^\d$|^=/);
      expect(message).not.toContain('6');
    }
    expect(await templates.stored()).toEqual(before);
  });

  it.each([
    ['of other questions', 'B4', '0'.repeat(64)],
    ['whose stamp was emptied', 'B4', null],
    ['of another version', 'B3', 'board-2025'],
    ['of another round', 'B2', 'board-r5'],
  ])('%s is refused with one problem, and nothing is stored', async (_what, cell, value) => {
    const { workbook } = await filledIn((_, book) => (sheetOf(book, 'Boardmark').getCell(cell).value = value));
    const before = await templates.stored();
    const outcome = await templates.importFile('importResponses', await templates.send(workbook), ROUND, true);
    expect(outcome).toMatchObject({
      __typename: 'ImportRejected',
      nProblems: 1,
      problems: [{ sheet: 'Boardmark', cell, code: 'TEMPLATE_STALE', value: null }],
    });
    expect(await templates.stored()).toEqual(before);
  });

  it('is refused once the words of a statement have changed', async () => {
    const { workbook } = await filledIn();
    const id = await templates.send(workbook);
    const [old] = await templates.query<{ text: string }>(`SELECT text FROM statement WHERE concept_id = 'risk_2' LIMIT 1`);
    const rename = (text = '') => templates.query(`UPDATE statement SET text = $1 WHERE concept_id = 'risk_2'`, [text]);
    await rename('We ask something else');
    const outcome = await templates.importFile('importResponses', id, ROUND, true);
    await rename(old?.text);
    expect(outcome.problems).toMatchObject([{ code: 'TEMPLATE_STALE', cell: 'B4' }]);
  });

  it('with a second filled sheet is refused as every workbook is', async () => {
    const { workbook } = await filledIn((_, book) => book.addWorksheet('More').addRow(['x']));
    const outcome = await templates.importFile('importResponses', await templates.send(workbook), ROUND, true);
    expect(outcome.problems).toMatchObject([{ code: 'SHEET_COUNT', value: 'Answers, More' }]);
  });

  it('is stored exactly as it was typed, after a dry run that stores nothing', async () => {
    const { workbook, rows } = await filledIn();
    const before = await templates.stored();
    const id = await templates.send(workbook);
    expect(await templates.importFile('importResponses', id, ROUND, false)).toMatchObject({ stored: false, repeated: false });
    expect(await templates.stored()).toEqual(before);
    expect(await templates.importFile('importResponses', id, ROUND, true)).toMatchObject({ stored: true, repeated: false });
    const stored = await templates.query<{ code: string; role: string; size: number; answers: (number | null)[] }>(
      `SELECT s.organisation_code AS code, r.role, s.board_size AS size, r.answers FROM response r JOIN submission s ON s.id = r.submission_id
       WHERE s.round_id = $1 ORDER BY 1, 2`,
      [ROUND],
    );
    const typed = rows.map(([code, role, size, ...answers]) => ({
      code,
      role: role === 'executive' ? 'executive' : 'non_executive',
      size,
      answers: (answers as Typed[]).map(asStored),
    }));
    expect(stored).toEqual(typed);
  });

  it('of a trust that the round holds already is refused at its first row', async () => {
    const { workbook } = await filledIn((sheet) => (sheet.getCell('B2').value = 'non-executive'));
    const before = await templates.stored();
    const outcome = await templates.importFile('importResponses', await templates.send(workbook), ROUND, true);
    expect(outcome.problems?.map(({ code, cell }) => [code, cell])).toEqual([
      ['DUPLICATE', 'A2'],
      ['DUPLICATE', 'A4'],
      ['DUPLICATE', 'A6'],
    ]);
    expect(await templates.stored()).toEqual(before);
  });
});
