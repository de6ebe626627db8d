import { BOARD_2026, WGLL_2025 } from '@boardmark/assessment';
import ExcelJS from 'exceljs';
import { answersTemplate } from './answers-template.js';
import { scoresTemplate } from './scores-template.js';
import type { TemplateSource } from './template-source.js';

const INJECTED = '=HYPERLINK("https://example.invalid")';
const source = (change: Partial<TemplateSource> = {}): TemplateSource => ({
  round: { id: 'boards', asAt: '2026-03-31' },
  framework: BOARD_2026,
  organisations: [
    { code: 'RA1', name: INJECTED },
    { code: 'RA2', name: 'Ash Trust' },
  ],
  ...change,
});

async function sheetOf(bytes: Buffer, name: string): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

describe('the template for answers', () => {
  it('has a rule in every cell that can be filled in', async () => {
    const sheet = await sheetOf(await answersTemplate(source()), 'Answers');
    const rule = (cell: string) => sheet.getCell(cell).dataValidation;
    expect(rule('A2')).toMatchObject({ type: 'list', formulae: ["'Organisations'!$A$2:$A$3"], errorStyle: 'stop' });
    expect(rule('B2')).toMatchObject({ type: 'list', formulae: ['"executive,non-executive"'] });
    expect(rule('C2')).toMatchObject({ type: 'whole', operator: 'between', formulae: [1, 60] });
    for (const cell of ['D2', 'AA2', 'D5001', 'AA5001'])
      expect(rule(cell)).toMatchObject({ type: 'list', formulae: [`"1,2,3,4,5,can't say"`], showErrorMessage: true });
    expect(rule('D2')).toMatchObject({ promptTitle: 'Outcomes', prompt: BOARD_2026.themes[0]?.statements[0]?.text });
    expect(rule('AB2')).toBeUndefined();
  });

  it('locks its headings and nothing below them', async () => {
    const sheet = await sheetOf(await answersTemplate(source()), 'Answers');
    expect(sheet.getCell('D1').protection?.locked ?? true).toBe(true);
    expect(sheet.getColumn(4).protection).toMatchObject({ locked: false });
  });

  it('holds no formula, whatever an organisation or a statement is called', async () => {
    const [theme] = BOARD_2026.themes;
    if (!theme) throw new Error('There is no theme.');
    const statements = [{ conceptId: 'x', text: `+${'long '.repeat(80)}`, reverse: false }];
    const framework = { ...BOARD_2026, themes: [{ ...theme, name: '@a theme with a name that goes on and on', statements }] };
    const bytes = await answersTemplate(source({ framework }));
    expect((await sheetOf(bytes, 'Organisations')).getCell('B2').value).toBe(`'${INJECTED}`);
    const row = (await sheetOf(bytes, 'Statements')).getRow(2).values as string[];
    expect(row[2]).toMatch(/^'@/);
    expect(row[3]).toMatch(/^'\+/);
    const { prompt = '', promptTitle = '' } = (await sheetOf(bytes, 'Answers')).getCell('D2').dataValidation;
    expect([prompt.length, promptTitle.length]).toEqual([255, 32]);
  });
});

describe('the template for scores', () => {
  it('takes decimals from 1 to 5, on themes and in care settings of the framework', async () => {
    const sheet = await sheetOf(await scoresTemplate(source({ framework: WGLL_2025 })), 'Scores');
    expect(sheet.rowCount).toBe(1);
    const rules = ['B2', 'C2', 'D2', 'D5001'].map((cell) => sheet.getCell(cell).dataValidation);
    expect(rules).toMatchObject([
      { type: 'list', formulae: ['"acute,community,mental_health,ambulance"'] },
      { type: 'list', formulae: ["'Themes'!$A$2:$A$8"] },
      { type: 'decimal', formulae: [1, 5] },
      { type: 'decimal', formulae: [1, 5] },
    ]);
    expect(sheet.getColumn(4).numFmt).toBe('0.00');
  });

  it('begins the rows of one organisation that is scored as a whole', async () => {
    const one = { organisations: [{ code: 'RA2', name: 'Ash Trust' }] };
    expect((await sheetOf(await scoresTemplate(source(one)), 'Scores')).rowCount).toBe(1 + BOARD_2026.themes.length);
    expect((await sheetOf(await scoresTemplate(source({ ...one, framework: WGLL_2025 })), 'Scores')).rowCount).toBe(1);
  });
});
