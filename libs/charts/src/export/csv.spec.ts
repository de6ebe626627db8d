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

  it('keeps the full precision of numbers', () => {
    expect(valueOf(2.830392156862745)).toBe('2.830392156862745');
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

  it('tells missing from withheld, and both from zero', () => {
    expect([valueOf(null), valueOf({ status: 'missing' }), valueOf({ status: 'not_available' }), valueOf(0)]).toEqual([
      'No data',
      'No data',
      'Not available at this level',
      '0',
    ]);
  });
});
