import ExcelJS from 'exceljs';
import { readWorkbook } from './read-workbook.js';

async function rowsOf(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Scores'), workbook);
  const bytes = Uint8Array.from(Buffer.from(await workbook.xlsx.writeBuffer()));
  return readWorkbook(bytes.buffer);
}

const cellsOf = async (value: ExcelJS.CellValue) => {
  const [sheet] = await rowsOf((target) => (target.getCell('A1').value = value));
  return sheet?.rows[0]?.cells;
};

describe('readWorkbook', () => {
  it.each([
    ['a number', 2.464286, '2.464286'],
    ['the noise of binary arithmetic', 0.1 + 2.2, '2.3'],
    ['a whole number', 3, '3'],
    ['text', ' Barts ', ' Barts '],
    ['text that looks like a number', '2.50', '2.50'],
    ['true', true, 'true'],
    ['an error', { error: '#REF!' } as const, '#REF!'],
    ['text in several styles', { richText: [{ text: 'Bar' }, { font: { bold: true }, text: 'ts' }] }, 'Barts'],
    ['a link', { text: 'Barts', hyperlink: 'https://example.invalid' }, 'Barts'],
    ['a date', new Date('2025-03-31T00:00:00Z'), '2025-03-31T00:00:00.000Z'],
    ['a formula', { formula: '1+1', result: 2 }, { formula: '=1+1' }],
  ])('reads %s', async (_title, value, cell) => expect(await cellsOf(value)).toEqual([cell]));

  it('keeps row numbers and pads every row to the widest', async () => {
    const sheets = await rowsOf((sheet) => {
      sheet.getCell('B2').value = 'x';
      sheet.getCell('D5').value = 'y';
    });
    expect(sheets).toEqual([
      {
        name: 'Scores',
        rows: [
          { row: 2, cells: ['', 'x', '', ''] },
          { row: 5, cells: ['', '', '', 'y'] },
        ],
      },
    ]);
  });
  it('reads a merged banner once', async () => {
    const [sheet] = await rowsOf((target) => {
      target.getCell('A1').value = 'Title';
      target.mergeCells('A1:C1');
      target.getCell('C2').value = 'x';
    });
    expect(sheet?.rows[0]?.cells).toEqual(['Title', '', '']);
  });
  it('leaves out sheets that hold nothing', async () => {
    const sheets = await rowsOf((sheet, workbook) => {
      workbook.addWorksheet('Notes').getCell('A1').value = 'x';
      sheet.getCell('A1').value = '';
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Notes']);
  });
  it('refuses a table whose padding would fill the memory', async () => {
    const filled = rowsOf((sheet) => {
      for (let row = 1; row <= 200; row += 1) sheet.getCell(row, 1).value = row;
      sheet.getCell(1, 16_000).value = 'far';
    });
    await expect(filled).rejects.toThrow('two million');
  });
});
