import type { Problem } from '@boardmark/assessment';
import { problemTable } from './problem-table.js';

const problem = (change: Partial<Problem> = {}): Problem => ({
  sheet: null,
  row: 2,
  column: 'score',
  cell: 'D2',
  code: 'SCORE_RANGE',
  message: 'The score lies outside 1 to 5.',
  value: '6',
  expected: 'A number from 1 to 5',
  ...change,
});

describe('problemTable', () => {
  it('aligns what was found where, and names sheet, row or file when there is no cell', () => {
    const problems = [
      problem({
        row: null,
        column: null,
        cell: null,
        code: 'FILE_EMPTY',
        value: null,
        message: 'The file is empty.',
        expected: null,
      }),
      problem({ column: null, cell: null, code: 'ROW_LENGTH' }),
      problem({ sheet: 'DMA' }),
    ];
    expect(problemTable(problems, 3).split('\n')).toEqual([
      'Place         Code         Found  Problem                         Expected',
      '------------  -----------  -----  ------------------------------  --------------------',
      'file          FILE_EMPTY          The file is empty.',
      'row 2         ROW_LENGTH   6      The score lies outside 1 to 5.  A number from 1 to 5',
      'DMA D2 score  SCORE_RANGE  6      The score lies outside 1 to 5.  A number from 1 to 5',
    ]);
  });
  it('shows the first hundred and counts the rest', () => {
    const lines = problemTable(
      Array.from({ length: 150 }, () => problem()),
      1250,
    ).split('\n');
    expect(lines).toHaveLength(103);
    expect(lines.at(-1)).toBe('… and 1,150 more');
  });
});
