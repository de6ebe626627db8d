import type { TableTwin } from '../table/table-twin.js';
import { toCsv } from './csv.js';

const twin = (cell: TableTwin['rows'][number][string]): TableTwin => ({
  caption: 'Any',
  rowHeader: 'name',
  columns: [
    { key: 'name', label: 'System', kind: 'text' },
    { key: 'value', label: 'Mean, 1 to 5', kind: 'number', decimals: 1 },
  ],
  rows: [{ name: 'Devon', value: cell }],
});
const valueOf = (cell: TableTwin['rows'][number][string]): string =>
  toCsv(twin(cell), 'NHS England').split('\r\n')[1]?.slice('Devon,'.length, -',NHS England'.length) ?? '';

describe('toCsv', () => {
  it('starts with a byte order mark, ends its lines with CRLF and names the source in the last column', () => {
    expect(toCsv(twin(3.55625), 'NHS England')).toBe('\uFEFFSystem,"Mean, 1 to 5",Source\r\nDevon,3.55625,NHS England\r\n');
  });

  it('writes numbers as numbers, without the noise of binary sums', () => {
    expect(valueOf(2.6999999999999997)).toBe('2.7');
    expect(valueOf(-0.05)).toBe('-0.05');
  });

  it.each([
    ['a "quoted" word', '"a ""quoted"" word"'],
    ['two\nlines', '"two\nlines"'],
    ['one, two', '"one, two"'],
  ])('quotes %j', (text, expected) => {
    expect(valueOf(text)).toBe(expected);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps a spreadsheet from running %j', (text) => {
    expect(valueOf(text)).toMatch(/^"?'/);
  });

  it.each([
    [null, 'No data'],
    [{ status: 'missing' as const }, 'No data'],
    [{ status: 'not_available' as const }, 'Not available at this level'],
  ])('leaves the field of %j empty and says why in a column of its own', (cell, status) => {
    const [head, row] = toCsv(twin(cell), 'NHS England').split('\r\n');
    expect(head).toMatch(/,Status,Source$/);
    expect(row).toBe(`Devon,,${status},NHS England`);
  });

  it('has no column for the status when every row has numbers', () => {
    expect(toCsv(twin(0), 'NHS England').split('\r\n')[0]).not.toContain('Status');
  });

  it('keeps the source short in every row', () => {
    const [, row] = toCsv(
      twin(1),
      'Source: NHS England. Open Government Licence v3.0. Contains public sector information.',
    ).split('\r\n');
    expect(row).toBe('Devon,1,NHS England. OGL v3.0.');
  });
});
