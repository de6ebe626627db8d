import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { CsvSplitter } from './csv-splitter.js';
import { FileRefused } from './file-refused.js';

function split(text: string, size = text.length || 1): string[][] {
  const splitter = new CsvSplitter();
  const records: string[][] = [];
  for (let start = 0; start < text.length; start += size) records.push(...splitter.push(text.slice(start, start + size)));
  return [...records, ...splitter.end()];
}

const refusedRow = (text: string, size?: number) => {
  try {
    return split(text, size);
  } catch (error) {
    return error instanceof FileRefused ? error.problem.row : error;
  }
};

describe('CsvSplitter', () => {
  it.each([
    ['nothing', '', []],
    ['one row', 'a,b', [['a', 'b']]],
    ['a line end at the end', 'a,b\n', [['a', 'b']]],
    ['CRLF', 'a\r\nb\r\n', [['a'], ['b']]],
    ['CR', 'a\rb\r', [['a'], ['b']]],
    ['blank lines as rows', 'a\n\n\r\nb\n', [['a'], [''], [''], ['b']]],
    [
      'empty fields',
      ',a,\n,',
      [
        ['', 'a', ''],
        ['', ''],
      ],
    ],
    ['quoted commas and line ends', '"a,b","c\r\nd"\ne', [['a,b', 'c\r\nd'], ['e']]],
    ['doubled quotation marks', '"a ""b""",""""', [['a "b"', '"']]],
    ['empty quoted fields', '"",""\n""', [['', ''], ['']]],
    ['spaces as they are', ' a , b ', [[' a ', ' b ']]],
  ])('reads %s, wherever the text is cut', (_title, text, expected) => {
    for (const size of [1, 2, 3, 1000]) expect(split(text, size)).toEqual(expected);
  });

  it.each([
    ['a quotation mark inside a plain field', 'a\nb"c\n', 2],
    ['text after a closing quotation mark', 'a\n\n"b"c\n', 3],
    ['a quotation mark that is never closed', 'a\n"b\nc\n', 2],
  ])('refuses %s and names the row', (_title, text, row) => {
    for (const size of [1, 2, 1000]) expect(refusedRow(text, size)).toBe(row);
  });
  it('gives up on an open quotation mark after a megabyte, not at the end of the file', () => {
    const splitter = new CsvSplitter();
    splitter.push('a\n"');
    expect(() => {
      for (;;) splitter.push('x'.repeat(10_000));
    }).toThrow(FileRefused);
  });
  it('reads back what is written by, and reads the same as, another implementation', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '=') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 })), fc.integer({ min: 1, max: 9 }), (rows, size) => {
        const text = stringify(rows, { record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
        expect(split(text, size)).toEqual(rows);
        expect(split(text, size)).toEqual(parse(text, { relax_column_count: true, record_delimiter: '\r\n' }));
      }),
    );
  });
});
