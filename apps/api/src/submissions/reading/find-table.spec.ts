import { findTable } from './find-table.js';
import type { WorkbookSheet } from './read-workbook.js';

const STAMP = { round: 'boards', frameworkVersion: 'board-2026', questionSet: 'abc' };
const sheet = (name: string, ...rows: readonly string[][]): WorkbookSheet => ({
  name,
  rows: rows.map((cells, index) => ({ row: index + 1, cells })),
});
const table = sheet('Answers', ['ods_code', 'role']);
const stamp = (round = 'boards', version = 'board-2026', hash = 'abc') =>
  sheet('Boardmark', ['Boardmark template', ''], ['Round', round], ['Framework version', version], ['Question set', hash]);
const help = sheet('How to fill this in', ['How to fill this in']);

describe('findTable', () => {
  it.each([
    ['the only sheet that holds something', [table], table],
    ['the table of a template', [table, help, stamp()], table],
    ['the table of a template wherever it stands', [help, stamp(), table], table],
    [
      'the only sheet, also when it has the name of the stamp',
      [sheet('Boardmark', ['ods_code'])],
      sheet('Boardmark', ['ods_code']),
    ],
    ['nothing in an empty workbook', [], undefined],
    ['nothing in a template without its table', [help, stamp()], undefined],
  ])('finds %s', (_what, sheets, expected) => expect(findTable(sheets, STAMP)).toEqual(expected));

  it.each([
    ['another round', stamp('others'), 'B2'],
    ['another version', stamp('boards', 'board-2025'), 'B3'],
    ['other questions', stamp('boards', 'board-2026', 'def'), 'B4'],
    ['no questions', stamp('boards', 'board-2026', ''), 'B4'],
  ])('refuses a template of %s at its place', (_what, foreign, cell) => {
    const problem = { sheet: 'Boardmark', cell, code: 'TEMPLATE_STALE', value: null };
    expect(() => findTable([table, foreign], STAMP)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining(problem) }),
    );
  });

  it.each([
    ['beside a table', [table, sheet('More', ['x'])]],
    ['in a template', [table, stamp(), sheet('More', ['x'])]],
    ['called like a part of a template that is none', [table, help]],
  ])('refuses a second sheet %s', (_what, sheets) => {
    expect(() => findTable(sheets, STAMP)).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'SHEET_COUNT' }) }),
    );
  });

  it('looks at no stamp when nothing is expected of it', () => expect(findTable([table, stamp('others')])).toBe(table));
});
