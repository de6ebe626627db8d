import { BOARD_2026 } from '../frameworks/board-2026.js';
import { WGLL_2025 } from '../frameworks/wgll.js';
import { matchColumns } from './match-columns.js';

const tidy = (cells: readonly string[]) => matchColumns(cells, 'tidy', WGLL_2025);
const codes = (cells: readonly string[]) => tidy(cells).findings.map(({ code, column }) => [code, column]);

describe('matchColumns', () => {
  it('finds the columns in any order, case and spelling of the underscore', () => {
    const { columns, findings } = tidy(['SCORE', ' Theme', 'care setting', 'ods_code']);
    expect(findings).toEqual([]);
    expect(Object.fromEntries(columns)).toEqual({ score: 0, theme: 1, care_setting: 2, ods_code: 3 });
  });
  it('accepts the former name of a measure', () => {
    expect(matchColumns(['Support People'], 'published', WGLL_2025).columns.get('theme:support_workforce')).toBe(0);
  });
  it('reports a missing column without a place', () => {
    expect(codes(['ods_code', 'care_setting', 'theme'])).toEqual([['COLUMN_MISSING', null]]);
  });
  it('reports the second of two equal columns and keeps the first', () => {
    const cells = ['ods_code', 'care_setting', 'theme', 'score', 'Score'];
    expect(codes(cells)).toEqual([['COLUMN_REPEATED', 4]]);
    expect(tidy(cells).columns.get('score')).toBe(3);
  });
  it('reports the new and the old name of one measure as a repetition', () => {
    const { findings } = matchColumns(['Support workforce', 'Support people'], 'published', WGLL_2025);
    expect(findings.find(({ code }) => code === 'COLUMN_REPEATED')?.column).toBe(1);
  });
  it('reports unknown headings and gaps, but no empty headings at the end', () => {
    expect(codes(['ods_code', '', 'care_setting', 'theme', 'score', 'rank', '', ''])).toEqual([
      ['COLUMN_UNKNOWN', 1],
      ['COLUMN_UNKNOWN', 5],
    ]);
  });
  it('asks for no care setting where a framework has none', () => {
    expect(matchColumns(['ods_code', 'theme', 'score'], 'tidy', BOARD_2026).findings).toEqual([]);
  });
});
